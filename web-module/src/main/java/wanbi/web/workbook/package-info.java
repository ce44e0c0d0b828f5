/**
 * Workbooks: the compliance ledgers as streamed xlsx with a cover sheet that says what they are and how to check them.
 *
 * <p>Answers for: model.md E.9 (X1, X6), I15 (rows come from the same reads as the lists), I17 (masked by default), I18
 * (no cell is a formula), L-41 (each export is journaled). docs/workbooks.md explains every column and the hash.
 */
package wanbi.web.workbook;
