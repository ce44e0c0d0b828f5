package wanbi.handover.api;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What is done about things that nobody claims (R21). A batch is numbered {@code SH01-CZ-20261122-001}. */
public sealed interface DisposalCommand extends Scoped {

    Pattern NUMBER = Pattern.compile("([A-Z][A-Z0-9]{1,9})-CZ-\\d{8}-\\d{3,}");

    /** @throws UnknownThing when it is no disposal's number */
    static SiteCode siteOf(String disposal) {
        Matcher number = NUMBER.matcher(disposal == null ? "" : disposal);
        if (!number.matches()) {
            throw new UnknownThing("disposal");
        }
        return new SiteCode(number.group(1));
    }

    /**
     * @param kind POLICE, AUTHORITY, ISSUER or DESTROYED; there is no selling and no keeping (L-05)
     * @param reason needed for every kind but POLICE
     */
    record Propose(SiteCode site, String kind, List<String> items, String reason) implements DisposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    record Approve(String disposal, Long version) implements DisposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(disposal));
        }
    }

    record Reject(String disposal, Long version, String reason) implements DisposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(disposal));
        }
    }

    /**
     * @param organ who has received them; not for DESTROYED
     * @param officer name or number of the person who took them, for POLICE
     * @param receipt number of the receiver's receipt, for POLICE
     * @param voucher number of the finder's voucher, or null (L-07)
     * @param file scan of the receipt, or null
     * @param witness second person; for valuables, and whenever something is destroyed
     */
    record Execute(
            String disposal,
            Long version,
            String organ,
            String officer,
            String receipt,
            String voucher,
            String file,
            Witness witness)
            implements DisposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(disposal));
        }

        @Override
        public String toString() {
            return "Execute[" + disposal + "]";
        }
    }

    /**
     * @param on when the police announced them, as they have told us
     * @param paper number or place of the announcement, or null
     */
    record Noticed(String disposal, Long version, LocalDate on, String paper) implements DisposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(disposal));
        }
    }

    record Ref(String disposal) implements DisposalCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(disposal));
        }
    }
}
