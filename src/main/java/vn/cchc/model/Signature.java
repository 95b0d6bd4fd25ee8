package vn.cchc.model;

/** Who signs the plan: the office held and the name. */
public record Signature(String title, String name) {}
