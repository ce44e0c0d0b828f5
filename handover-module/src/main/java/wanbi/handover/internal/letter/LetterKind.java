package wanbi.handover.internal.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.CaseView;

/** What a letter is for. */
enum LetterKind {
    /** 报失证明, for an insurer or an issuer. */
    LOSS_CONFIRMATION,
    /** 处理情况说明: what was done. */
    HANDLING_STATEMENT,
    /** Watched for thirty days in vain (R20). */
    CLOSING;

    private static final Set<String> TAKEN_BACK = Set.of("VOIDED", "MERGED");
    private static final String WATCH = "WATCH";

    static Optional<LetterKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** @param zone of the site, for the day on which the watch ends */
    void refuseUnlessFits(CaseView about, Instant now, ZoneId zone) {
        if (about.getAcceptance() == null) {
            throw CaseRefused.notAcceptedYet();
        }
        if (TAKEN_BACK.contains(about.getStatus()) || this == CLOSING && !WATCH.equals(about.getStatus())) {
            throw CaseRefused.state(about.getStatus());
        }
        if (this == CLOSING && now.isBefore(about.getStanding().getWatchUntil())) {
            throw CaseRefused.watchNotOver(
                    LocalDate.ofInstant(about.getStanding().getWatchUntil(), zone)
                            .toString());
        }
    }

    boolean tellsWhatWasDone() {
        return this != LOSS_CONFIRMATION;
    }
}
