/** Files to a workspace, gathering every mistake on the way. Knows neither today nor the words of messages. */
@org.jspecify.annotations.NullMarked
package vn.cchc.load;
