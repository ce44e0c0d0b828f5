package wanbi.platform.api;

/**
 * Registers what the web has exported (L-41), each call in a transaction of its own. Roles as for the compliance
 * workbooks (E.6): DESK and MANAGER for their site, HEAD_OFFICE, AUDITOR.
 */
public interface Exports {

    /** Before the workbook is closed, so that its cover can carry the head of the chain which now holds it. */
    ExportMark done(ExportDone export);

    /** The file broke off; the rows so far may have reached the reader, so they are registered all the same. */
    void brokenOff(ExportDone export);
}
