/** Vietnamese and English words for codes, days, deadlines and numbers. The only place that holds prose. */
package vn.cchc.message;
