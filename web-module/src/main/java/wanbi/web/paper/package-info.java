/**
 * Papers: acceptance slip, form to read and sign, receipt original and numbered copies, item label, blank forms for power
 * cuts. Black and white, Chinese with English beneath, as PDF with the fonts inside.
 *
 * <p>Answers for: R05 (slip), R08 (label), R09 and I5 (form, original, copies), R27 (blank numbered forms), L-32 (the
 * notice on the slip), law C.6 (the form states its signature level and the conditions agreed).
 */
package wanbi.web.paper;
