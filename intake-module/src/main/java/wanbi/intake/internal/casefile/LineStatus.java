package wanbi.intake.internal.casefile;

/**
 * What has become of a line; NOT_FOUND and SELF_FOUND come with the end of the case and go when it is opened again, as
 * TO_POLICE does, which nobody came for in time.
 */
enum LineStatus {
    MISSING,
    FOUND,
    RETURNED,
    NOT_FOUND,
    SELF_FOUND,
    TO_POLICE
}
