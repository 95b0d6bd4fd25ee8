/** Options, exit codes, streams: the only place that reads the clock, the environment and the working folder. */
@org.jspecify.annotations.NullMarked
package vn.cchc.cli;
