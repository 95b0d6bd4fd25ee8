package vn.cchc.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.source.Origin;

/**
 * What proves that a product exists (tài liệu kiểm chứng).
 *
 * @param product which product of the task it proves, counted from 1; all of them where absent
 */
public record Evidence(
        Optional<Integer> product,
        String document,
        Optional<LocalDate> date,
        Optional<String> link,
        Optional<String> file,
        Origin origin) {}
