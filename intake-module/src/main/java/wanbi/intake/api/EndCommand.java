package wanbi.intake.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What puts a case aside, ends it or opens it again; each wants a reason. A null version means "I did not look". */
public sealed interface EndCommand extends Scoped {

    CaseNumber caseNumber();

    Long version();

    @Override
    default Subject subject() {
        return Subject.of(caseNumber());
    }

    /** @param confirmedBy how the client said so, one of {@link ShippedCodes#CONFIRMATIONS}; may be left out */
    record Withdraw(CaseNumber caseNumber, Long version, String reason, String confirmedBy) implements EndCommand {}

    record Watch(CaseNumber caseNumber, Long version, String reason) implements EndCommand {}

    /** @param into number of the case that goes on, as typed */
    record Merge(CaseNumber caseNumber, Long version, String reason, String into) implements EndCommand {}

    /**
     * @param satisfaction 1 to 5, or null
     * @param outcome what came of a theft, one of {@link ShippedCodes#THEFT_OUTCOMES}; null for all else
     */
    record Close(CaseNumber caseNumber, Long version, String reason, Integer satisfaction, String outcome)
            implements EndCommand {

        public Close(CaseNumber caseNumber, Long version, String reason, Integer satisfaction) {
            this(caseNumber, version, reason, satisfaction, null);
        }
    }

    record Reopen(CaseNumber caseNumber, Long version, String reason) implements EndCommand {}
}
