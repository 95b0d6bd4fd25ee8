/** The rules a workspace must keep. Pure: neither files, today nor words for people. */
package vn.cchc.check;
