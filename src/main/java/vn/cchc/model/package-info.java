/** The records of the domain: plans, tasks, units, reports. No input or output, no words for people, no clock. */
@org.jspecify.annotations.NullMarked
package vn.cchc.model;
