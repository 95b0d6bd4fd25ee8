/** What a terminal shows: findings with their excerpts, tables that fit the width, colour. Writes to what it is given. */
@org.jspecify.annotations.NullMarked
package vn.cchc.terminal;
