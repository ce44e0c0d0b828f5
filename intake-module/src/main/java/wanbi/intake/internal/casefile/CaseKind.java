package wanbi.intake.internal.casefile;

import wanbi.intake.api.ReportLoss;

/** A referral is a loss outside the managed area: written down and passed on (R03). */
enum CaseKind {
    LOSS,
    THEFT,
    REFERRAL;

    static CaseKind of(ReportLoss said) {
        if (said.theft() != null) {
            return THEFT;
        }
        return said.outOfArea() ? REFERRAL : LOSS;
    }
}
