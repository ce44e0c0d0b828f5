package wanbi.intake.api;

import java.io.Serializable;
import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is said or promised to the client of a case. */
public sealed interface ContactCommand extends Scoped {

    CaseNumber caseNumber();

    @Override
    default Subject subject() {
        return Subject.of(caseNumber());
    }

    /** @param text what it will be about; may be left out */
    record Next(Instant at, String channel, String text) implements Serializable {}

    /** @param letter has the house write the promise to the client at once; null for no letter */
    record MakePromise(CaseNumber caseNumber, Instant at, String channel, String text, Letter letter)
            implements ContactCommand {}

    /**
     * Over the channel of the promise, which is then MAIL or SMS.
     *
     * @param address for MAIL; an SMS goes to the client's own number on the case
     * @param english else Chinese
     */
    record Letter(String address, boolean english) implements Serializable {

        @Override
        public String toString() {
            return "Letter";
        }
    }

    /**
     * @param promise number of the promise within its case
     * @param next null for the usual rhythm
     */
    record KeepPromise(CaseNumber caseNumber, int promise, Instant at, String outcome, String text, Next next)
            implements ContactCommand {}

    /** @param next null for the usual rhythm */
    record GiveFeedback(CaseNumber caseNumber, Instant at, String channel, String outcome, String text, Next next)
            implements ContactCommand {}
}
