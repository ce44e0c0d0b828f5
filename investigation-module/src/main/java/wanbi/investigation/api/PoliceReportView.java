package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A call to the police with what came of it. */
public final class PoliceReportView {

    private final String id;
    private final String caseNumber;
    private final String site;
    private final Call call;
    private final Arrival arrival;
    private final List<Paper> documents;
    private final List<Decision> decisions;
    private final List<String> warnings;

    /** @param details what was told, as far as it was */
    public record Call(Instant at, PoliceCommand.Details details, String byName, Instant recordedAt) {}

    /** @param officers each with the number of the badge, as far as known */
    public record Arrival(Instant at, String station, List<String> officers, String byName) {}

    /** @param warnings of the act that was just done, such as {@code DOCUMENT_IN_ANOTHER_CASE} */
    public PoliceReportView(
            String id,
            String caseNumber,
            String site,
            Call call,
            Arrival arrival,
            List<Paper> documents,
            List<Decision> decisions,
            List<String> warnings) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.call = call;
        this.arrival = arrival;
        this.documents = documents;
        this.decisions = decisions;
        this.warnings = warnings;
    }

    /** Police paper. */
    public static final class Paper {

        private final String kind;
        private final String number;
        private final LocalDate date;
        private final String file;
        private final String byName;

        public Paper(String kind, String number, LocalDate date, String file, String byName) {
            this.kind = kind;
            this.number = number;
            this.date = date;
            this.file = file;
            this.byName = byName;
        }

        public String getKind() {
            return kind;
        }

        public String getNumber() {
            return number;
        }

        public LocalDate getDate() {
            return date;
        }

        public String getFile() {
            return file;
        }

        public String getByName() {
            return byName;
        }
    }

    /** What the police said it is, on paper or by word. */
    public static final class Decision {

        private final String kind;
        private final String documentNumber;
        private final Instant at;
        private final String officer;
        private final String byName;

        public Decision(String kind, String documentNumber, Instant at, String officer, String byName) {
            this.kind = kind;
            this.documentNumber = documentNumber;
            this.at = at;
            this.officer = officer;
            this.byName = byName;
        }

        public String getKind() {
            return kind;
        }

        /** Null when it was only said. */
        public String getDocumentNumber() {
            return documentNumber;
        }

        public Instant getAt() {
            return at;
        }

        public String getOfficer() {
            return officer;
        }

        public String getByName() {
            return byName;
        }
    }

    public String getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public Instant getCalledAt() {
        return call.at();
    }

    public String getNumber() {
        return call.details().number();
    }

    public String getReceiver() {
        return call.details().receiver();
    }

    public String getAlarmNumber() {
        return call.details().alarmNumber();
    }

    public String getContent() {
        return call.details().content();
    }

    public String getCalledByName() {
        return call.byName();
    }

    public Instant getRecordedAt() {
        return call.recordedAt();
    }

    /** Null while they have not come. */
    public Instant getArrivedAt() {
        return arrival == null ? null : arrival.at();
    }

    public String getStation() {
        return arrival == null ? null : arrival.station();
    }

    public List<String> getOfficers() {
        return arrival == null ? List.of() : arrival.officers();
    }

    public List<Paper> getDocuments() {
        return documents;
    }

    public List<Decision> getDecisions() {
        return decisions;
    }

    public List<String> getWarnings() {
        return warnings;
    }
}
