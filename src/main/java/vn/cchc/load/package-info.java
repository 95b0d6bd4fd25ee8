/** Files to a workspace, gathering every mistake on the way. Knows neither today nor the words of messages. */
package vn.cchc.load;
