package wanbi.intake.internal.casefile;

enum LineStatus {
    MISSING,
    FOUND,
    RETURNED
}
