package vn.cchc.status;

import java.util.Optional;

/** The sum of the criteria that one unit answers for; without a unit, of those that nobody answers for. */
public record UnitScore(Optional<String> unit, Points sum) {}
