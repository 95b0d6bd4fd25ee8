package vn.cchc.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Evidence;
import vn.cchc.model.Product;

/**
 * A product of a task and what proves it.
 *
 * @param number its place among the products, counted from 1
 * @param deliveredOn the first day that its evidence gives
 */
public record ProductStanding(int number, Product product, Optional<LocalDate> deliveredOn, List<Evidence> evidence) {}
