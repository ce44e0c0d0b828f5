package wanbi.intake.api;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What a manager would change in the rules (E.6). A proposal is numbered {@code SH01-JY-20261122-001}. */
public sealed interface ProposalCommand extends Scoped {

    /** Rules that head office publishes. */
    List<String> ABOUT = List.of("PLAN", "PLAYBOOK", "DEADLINE", "LEGAL", "VALUABLES");

    Pattern NUMBER = Pattern.compile("([A-Z][A-Z0-9]{1,9})-JY-\\d{8}-\\d{3,}");

    /** @throws UnknownThing when it is no proposal's number */
    static SiteCode siteOf(String proposal) {
        Matcher number = NUMBER.matcher(proposal == null ? "" : proposal);
        if (!number.matches()) {
            throw new UnknownThing("proposal");
        }
        return new SiteCode(number.group(1));
    }

    /**
     * @param about one of {@link #ABOUT}
     * @param text what is to be changed and why
     */
    record Propose(SiteCode site, String about, String text) implements ProposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /** @param answer what was changed, or why nothing is */
    record Decide(String proposal, Long version, boolean accepted, String answer) implements ProposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(proposal));
        }
    }

    record Listed(SiteCode site, boolean decided) implements ProposalCommand {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
