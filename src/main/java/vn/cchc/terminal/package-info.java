/** What a terminal shows: findings with their excerpts, tables that fit the width, colour. Writes to what it is given. */
package vn.cchc.terminal;
