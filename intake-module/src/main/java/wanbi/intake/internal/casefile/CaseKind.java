package wanbi.intake.internal.casefile;

/** A referral is a loss outside the managed area: written down and passed on (R03). */
enum CaseKind {
    LOSS,
    REFERRAL
}
