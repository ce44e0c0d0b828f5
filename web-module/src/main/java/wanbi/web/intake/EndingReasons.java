package wanbi.web.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.ProcedureView;

/**
 * Why a case cannot be put aside, ended or opened again now: the key of a sentence, or null where it can. The case itself
 * decides when the act is tried; this only spares the try.
 */
public final class EndingReasons {

    private static final Set<String> LOOKING = Set.of("FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "DISPATCH", "SEARCH");
    private static final Set<String> OPEN = Set.of(
            "REPORTED",
            "ACCEPTED",
            "IN_PROGRESS",
            "FOUND_WAITING",
            "COMPARING",
            "DISPUTED",
            "WATCH",
            "POLICE_REPORTED",
            "NOT_REPORTED",
            "COOPERATING",
            "POLICE_DECIDED",
            "AFTERCARE",
            "LONG_TERM");
    private static final Set<String> ENDED = Set.of("CLOSED", "WITHDRAWN", "TO_POLICE");

    private final CaseView file;
    private final ProcedureView procedure;
    private final boolean managing;
    private final Instant now;

    /** @param procedure null for a case older than it; @param managing the reader is a manager, or head office */
    EndingReasons(CaseView file, ProcedureView procedure, boolean managing, Instant now) {
        this.file = file;
        this.procedure = procedure;
        this.managing = managing;
        this.now = now;
    }

    public String getWithdraw() {
        if (isTheft()) {
            return "why.theft";
        }
        if (is("COMPARING") || is("DISPUTED")) {
            return "why.compared";
        }
        return isOpen() ? null : "why.ended";
    }

    public String getWatch() {
        if (!isOpen()) {
            return "why.ended";
        }
        if (isTheft()) {
            return "why.theft";
        }
        if (!managing) {
            return "why.manager";
        }
        if (is("WATCH")) {
            return "why.watched";
        }
        if (is("REPORTED")) {
            return "why.notAcceptedYet";
        }
        if (!file.getLinks().isEmpty()) {
            return "why.linkedAlready";
        }
        return isStillLookedFor() ? "why.stepsOpen" : null;
    }

    public String getMerge() {
        if (!isOpen()) {
            return "why.ended";
        }
        if (!managing) {
            return "why.manager";
        }
        return file.getLinks().isEmpty() ? null : "why.linkedAlready";
    }

    public String getClose() {
        if (is("RETURNED") || is("PASSED_ON") || isBackAgain()) {
            return null;
        }
        if (isTheft()) {
            return is("AFTERCARE") ? managing ? null : "why.manager" : isOpen() ? "why.aftercareFirst" : "why.ended";
        }
        if (is("WATCH")) {
            return !managing ? "why.manager" : isWatchOver() ? null : "why.watchRuns";
        }
        return isOpen() ? "why.notOver" : "why.ended";
    }

    public String getReopen() {
        if (!managing) {
            return "why.manager";
        }
        if (is("MERGED")) {
            return "why.alreadyMerged";
        }
        if (isTheft()) {
            return is("CLOSED") || is("LONG_TERM") ? null : "why.notOver";
        }
        boolean loss = !"REFERRAL".equals(file.getKind());
        return loss && (ENDED.contains(file.getStatus()) || is("WATCH")) ? null : "why.notOver";
    }

    /** All that there is: nothing else may ever be done to it. */
    public boolean isOverForGood() {
        return is("VOIDED") || is("MERGED") || is("NOT_THEFT") || is("CONVERTED");
    }

    public boolean isWatchOver() {
        Instant until = file.getStanding().getWatchUntil();
        return until != null && !now.isBefore(until);
    }

    /** What the act of closing means here, as the end of a key. */
    public String getClosing() {
        return switch (file.getStatus()) {
            case "AFTERCARE" -> "theft";
            case "WATCH" -> "watch";
            case "PASSED_ON" -> "referral";
            case "IN_PROGRESS" -> "done";
            default -> "returned";
        };
    }

    private boolean isTheft() {
        return file.getTheft() != null;
    }

    private boolean is(String status) {
        return status.equals(file.getStatus());
    }

    private boolean isOpen() {
        return OPEN.contains(file.getStatus());
    }

    private boolean isBackAgain() {
        return is("IN_PROGRESS") && file.getItems().stream().allMatch(line -> "RETURNED".equals(line.getStatus()));
    }

    private boolean isStillLookedFor() {
        return procedure != null
                && procedure.getSteps().stream()
                        .filter(step -> step.isRequired() && LOOKING.contains(step.getStep()))
                        .anyMatch(step -> List.of("WAITING", "RUNNING").contains(step.getState()));
    }
}
