package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done for the client beside the search and the police's work (R18). */
public final class CareCommand {

    private CareCommand() {}

    /**
     * @param method IN_PERSON, PHONE …, or how else in words
     * @param state how the client was, a code or words; may be null
     * @param needs codes or words; none when nothing was asked for
     */
    public record Comfort(
            CaseNumber caseNumber, Instant at, String method, String state, List<String> needs, String text)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /**
     * @param topics LOCKS, VALUABLES … of the library
     * @param material what was given besides the leaflets; may be null
     * @param acknowledged the client has said so
     */
    public record Educate(CaseNumber caseNumber, Instant at, List<String> topics, String material, boolean acknowledged)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param site null for all of the caller */
    public record Waiting(SiteCode site) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
