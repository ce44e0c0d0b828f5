package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is written down about a guard company in a case (L-18). */
public sealed interface GuardPartyCommand extends Scoped {

    List<String> KINDS = List.of("TOLD", "ANSWERED");

    List<String> CHANNELS = List.of("PHONE", "SMS", "MAIL", "WECHAT", "LETTER");

    /**
     * @param contract number of the contract at the case's site
     * @param kind TOLD or ANSWERED
     * @param person to whom, or from whom
     * @param answerBy last day for the answer that was asked for; null when none was, and with an answer
     */
    record Note(
            CaseNumber caseNumber,
            Integer contract,
            String kind,
            Instant at,
            String channel,
            String person,
            String text,
            LocalDate answerBy)
            implements GuardPartyCommand {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }

        @Override
        public String toString() {
            return "Note[" + caseNumber + "]";
        }
    }

    /** @param site null for all of the caller */
    record Late(SiteCode site) implements GuardPartyCommand {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
