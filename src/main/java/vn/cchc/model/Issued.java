package vn.cchc.model;

import java.util.Optional;

/** The date of a document, whose day may still be blank in the copy at hand. */
public record Issued(int year, int month, Optional<Integer> day) {}
