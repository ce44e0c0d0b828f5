package wanbi.intake.api;

import java.time.Instant;
import java.util.Map;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What can be done to a case that exists; each names its case. A null version means "I did not look". */
public sealed interface CaseCommand extends Scoped {

    CaseNumber caseNumber();

    @Override
    default Subject subject() {
        return Subject.of(caseNumber());
    }

    /**
     * Completes a REPORTED case.
     *
     * @param readBack read back and confirmed now; null leaves what was said at the report
     * @param noticeVersion given now; null leaves what was said at the report
     */
    record Accept(CaseNumber caseNumber, Long version, Boolean readBack, Integer noticeVersion) implements CaseCommand {

        public Accept(CaseNumber caseNumber, Long version) {
            this(caseNumber, version, null, null);
        }
    }

    /**
     * Corrects accepted data as a new version.
     *
     * @param changes path → new value as typed: {@code items/1/features}, {@code client/phone} or {@code client.phone},
     *     {@code placeNote} …; lists joined by commas or line breaks, times ISO 8601, a blank value takes the old one away
     */
    record Correct(CaseNumber caseNumber, Long version, Map<String, String> changes, String reason)
            implements CaseCommand {}

    record AddLine(CaseNumber caseNumber, Long version, ReportLoss.Item item) implements CaseCommand {}

    /** Entered in error; everything is kept. */
    record Void(CaseNumber caseNumber, Long version, String reason) implements CaseCommand {}

    record Link(CaseNumber caseNumber, Long version, Integer line, String itemTag, Integer quantity)
            implements CaseCommand {}

    record ReleaseLink(CaseNumber caseNumber, Long version, String itemTag, String reason) implements CaseCommand {}

    /** @param other who was tried in the client's place, 100 characters; null for the client */
    record Notify(
            CaseNumber caseNumber, Long version, String channel, Instant at, String outcome, String text, String other)
            implements CaseCommand {

        public Notify(CaseNumber caseNumber, Long version, String channel, Instant at, String outcome, String text) {
            this(caseNumber, version, channel, at, outcome, text, null);
        }
    }

    /**
     * Tells the client by mail or SMS that a thing waits to be collected.
     *
     * @param channel MAIL or SMS
     * @param address for MAIL; an SMS goes to the client's own number on the case
     * @param note one more sentence of the desk; may be left out
     * @param english else Chinese
     */
    record SendNotice(CaseNumber caseNumber, Long version, String channel, String address, String note, boolean english)
            implements CaseCommand {

        @Override
        public String toString() {
            return "SendNotice[" + caseNumber + " " + channel + "]";
        }
    }

    /**
     * Shows one personal value in plain (I17).
     *
     * @param field {@code client.name}, {@code client.phone}, {@code client.unit}, {@code reporter.name}, {@code
     *     reporter.phone}, {@code otherContact.name}, {@code otherContact.phone} or {@code items/N/serial}
     */
    record Unmask(CaseNumber caseNumber, String field, String reason) implements CaseCommand {}

    /** One photo of the case. */
    record Photo(CaseNumber caseNumber, String file) implements CaseCommand {}
}
