package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is recorded of the police (R16). A report's number begins with its case's: {@code SH01-SQ-20261122-001-BJ1}. */
public final class PoliceCommand {

    /** What the police write; the list is the company's to grow. */
    public static final List<String> DOCUMENTS = List.of(
            "CALL_RECEIPT",
            "ACCEPTANCE",
            "FILING",
            "NOT_FILED",
            "EVIDENCE_LIST",
            "RETRIEVAL_NOTICE",
            "SEIZURE_LIST",
            "RETURN_LIST");

    /** What the police may find a case to be; until they do it is UNDETERMINED. */
    public static final List<String> NATURES =
            List.of("CRIMINAL", "PUBLIC_ORDER", "NOT_ACCEPTED", "TRANSFERRED", "PRIVATE_PROSECUTION", "NO_CASE");

    private static final String MARK = "-BJ";

    private PoliceCommand() {}

    /** The number of the n-th report of a case. */
    public static String numberOf(CaseNumber number, int report) {
        return number.value() + MARK + report;
    }

    /** @throws UnknownThing when it is no report's number */
    public static CaseNumber caseOf(String report) {
        int mark = report == null ? -1 : report.lastIndexOf(MARK);
        String number =
                mark < 0 || !report.substring(mark).matches(MARK + "[1-9]\\d{0,3}") ? "" : report.substring(0, mark);
        return CaseNumber.parse(number).orElseThrow(() -> new UnknownThing("report"));
    }

    /** @param calledAt the only thing that is asked for: nothing else may keep anybody from recording a call (I9) */
    public record Call(CaseNumber caseNumber, Instant calledAt, Details details) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /**
     * What can be told later; each may be null.
     *
     * @param number 110, or the station's
     * @param alarmNumber under which the police know it
     */
    public record Details(String number, String receiver, String alarmNumber, String content) {}

    public record Complete(String report, Details details) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(report));
        }
    }

    /** @param officers as far as they are known */
    public record Arrive(String report, Instant arrivedAt, String station, List<Officer> officers) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(report));
        }
    }

    public record Officer(String name, String badge) {}

    /**
     * @param kind of {@link #DOCUMENTS}
     * @param date that stands on it
     * @param file scan or photo as stored; may be null
     */
    public record Document(String report, String kind, String number, LocalDate date, String file) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(report));
        }
    }

    /**
     * @param kind of {@link #NATURES}
     * @param documentNumber null, or "oral", when they only said so; then time and officer are needed
     */
    public record Decide(String report, String kind, String documentNumber, Instant at, String officer)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(report));
        }
    }

    /** @param statementFile what the client has signed, as stored */
    public record Decline(CaseNumber caseNumber, String statementFile, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    public record Cooperate(CaseNumber caseNumber, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param file that the client has signed in this case */
    public record Statement(CaseNumber caseNumber, String file) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param file of a document of this report */
    public record Scan(String report, String file) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(report));
        }
    }
}
