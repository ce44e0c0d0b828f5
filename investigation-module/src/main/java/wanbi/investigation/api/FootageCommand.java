package wanbi.investigation.api;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What is done about footage. A request's number begins with its case's: {@code SH01-GS-20261122-001-JK1}. */
public final class FootageCommand {

    private static final String MARK = "-JK";

    private FootageCommand() {}

    /** The number of the n-th request of a case. */
    public static String numberOf(CaseNumber number, int request) {
        return number.value() + MARK + request;
    }

    private static Subject caseOf(String request) {
        int mark = request == null ? -1 : request.lastIndexOf(MARK);
        String number =
                mark < 0 || !request.substring(mark).matches(MARK + "[1-9]\\d{0,3}") ? "" : request.substring(0, mark);
        return Subject.of(CaseNumber.parse(number).orElseThrow(() -> new UnknownThing("request")));
    }

    /**
     * @param longWindowReason why more than 24 hours of a camera are to be viewed
     * @param urgent may be viewed before it is approved
     */
    public record Ask(
            CaseNumber caseNumber,
            List<String> cameras,
            Instant from,
            Instant to,
            String purpose,
            String longWindowReason,
            boolean urgent)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    public record Ref(String request) implements Scoped {
        @Override
        public Subject subject() {
            return caseOf(request);
        }
    }

    /**
     * @param site null for all of the caller
     * @param statuses empty for all
     * @param expiringWithin only what is written over within this time and was not viewed; null for all
     * @param undecided only what waits for a yes or no that the caller may give, the urgent first
     * @param newestFirst the latest asked first
     */
    public record Query(
            SiteCode site,
            Set<String> statuses,
            Duration expiringWithin,
            boolean undecided,
            boolean newestFirst,
            int limit,
            String after)
            implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }

    public record Reject(String request, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return caseOf(request);
        }
    }

    public record Review(
            String request,
            Instant startedAt,
            Instant endedAt,
            List<String> camerasViewed,
            String summary,
            String result,
            List<Sighted> sightings)
            implements Scoped {
        @Override
        public Subject subject() {
            return caseOf(request);
        }
    }

    /**
     * @param recorderTime as the recorder shows it
     * @param offsetSeconds how far the recorder is ahead of the true time; null for what the register knows
     * @param last the last one of the thing
     */
    public record Sighted(
            String camera, Instant recorderTime, Integer offsetSeconds, String place, String what, boolean last) {}

    /**
     * @param kind LOCK on the recorder, or EXPORT of a clip
     * @param cameras empty for all that were viewed
     * @param note where and until when it is locked; how the clip was made
     * @param file of the clip, for EXPORT
     * @param deleteBy when the clip will have served its purpose (Art. 17); may be null
     * @param witness the second person, for EXPORT
     */
    public record Preserve(
            String request,
            String kind,
            List<String> cameras,
            String note,
            String file,
            LocalDate deleteBy,
            Witness witness)
            implements Scoped {
        @Override
        public Subject subject() {
            return caseOf(request);
        }
    }

    /** @param files clips of the request */
    public record Supply(String request, Document document, String organ, List<Officer> officers, List<String> files)
            implements Scoped {
        @Override
        public Subject subject() {
            return caseOf(request);
        }
    }

    /** @param kind RETRIEVAL_NOTICE, EVIDENCE_LIST, SEIZURE_LIST or COURT_ORDER */
    public record Document(String kind, String number, String file) {}

    public record Officer(String name, String badge) {}

    /**
     * A client wants to see it (Art. 21).
     *
     * @param proof how the relation was proved
     * @param reason of a refusal, given in writing, with the remedy
     */
    public record Allow(
            String request, String viewer, String relation, String proof, boolean allowed, String reason, String remedy)
            implements Scoped {
        @Override
        public Subject subject() {
            return caseOf(request);
        }
    }

    /** @param noticeFile the signed secrecy notice */
    public record Session(String request, int viewing, Instant startedAt, Instant endedAt, String noticeFile)
            implements Scoped {
        @Override
        public Subject subject() {
            return caseOf(request);
        }
    }

    /** @param mediaType as the exporting recorder or browser calls it */
    public record Clip(CaseNumber caseNumber, InputStream content, String mediaType) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }
}
