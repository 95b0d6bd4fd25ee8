/** Out to other tools: JSON and CSV. Knows the contract's field names, not how anything is computed. */
@org.jspecify.annotations.NullMarked
package vn.cchc.exchange;
