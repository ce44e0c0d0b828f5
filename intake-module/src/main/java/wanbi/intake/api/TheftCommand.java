package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done to a case that is, or may be, a theft. A null version means "I did not look". */
public sealed interface TheftCommand extends Scoped {

    /** @param said with its theft part */
    record Report(ReportLoss said) implements TheftCommand {
        @Override
        public Subject subject() {
            return said.subject();
        }
    }

    /**
     * @param source CLIENT or POLICE; needed with any relation but UNKNOWN
     * @param suspectedStaff ids, with COMPANY_STAFF alone
     */
    record Relate(
            CaseNumber caseNumber,
            Long version,
            String relation,
            String source,
            List<String> suspectedStaff,
            String reason)
            implements TheftCommand {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }

        @Override
        public String toString() {
            return "Relate[" + caseNumber + "]";
        }
    }

    /** @param to THEFT or LOSS */
    record Convert(CaseNumber caseNumber, Long version, String to, String reason) implements TheftCommand {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param reason may be left out */
    record Aftercare(CaseNumber caseNumber, Long version, String reason) implements TheftCommand {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param agreementFile what the client has signed, as stored */
    record Dismiss(CaseNumber caseNumber, Long version, String reason, String agreementFile) implements TheftCommand {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }
}
