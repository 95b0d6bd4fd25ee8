package vn.cchc.model;

import vn.cchc.source.Origin;

/** A unit or group as a plan names it: by id, by name or by one of its aliases. {@link Units#find} tells which it is. */
public record UnitRef(String written, Origin origin) {}
