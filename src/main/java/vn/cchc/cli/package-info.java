/** Options, exit codes, streams: the only place that reads the clock, the environment and the working folder. */
package vn.cchc.cli;
