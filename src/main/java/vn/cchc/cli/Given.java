package vn.cchc.cli;

import java.util.List;
import java.util.Map;

/**
 * A command line, taken apart.
 *
 * @param values the values of each option by its longest name, in the order in which they stand there; of a flag, none
 * @param arguments what is no option
 */
record Given(Map<String, List<String>> values, List<String> arguments) {}
