package wanbi.handover.api;

import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** Help with keeping valuables safe (R12, L-09). A record is numbered {@code SH01-BG-20261122-001}. */
public sealed interface SafeDepositCommand extends Scoped {

    Pattern NUMBER = Pattern.compile("([A-Z][A-Z0-9]{1,9})-BG-\\d{8}-\\d{3,}");

    /** @throws UnknownThing when it is no record's number */
    static SiteCode siteOf(String deposit) {
        Matcher number = NUMBER.matcher(deposit == null ? "" : deposit);
        if (!number.matches()) {
            throw new UnknownThing("deposit");
        }
        return new SiteCode(number.group(1));
    }

    /** @param twoKey whether it takes the client's and the site's key together */
    record AddBox(SiteCode site, String number, boolean twoKey) implements SafeDepositCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    record RetireBox(SiteCode site, String number) implements SafeDepositCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /**
     * @param request what the client asked for
     * @param requestedAt when; null for now
     * @param explained which ways were explained: BANK_BOX, HOME_SAFE, DESK_SAFE, DO_NOT_CARRY
     * @param chosen one of those explained, or UNDECIDED
     * @param terms ADVICE_ONLY or DEPOSIT
     * @param lateReason why it is recorded only on a later day, or null
     * @param deposit what is taken in; for DEPOSIT
     * @param witness second person; for DEPOSIT
     */
    record Take(
            SiteCode site,
            String client,
            String phone,
            String request,
            Instant requestedAt,
            List<String> explained,
            String chosen,
            String terms,
            String lateReason,
            Envelope deposit,
            Witness witness)
            implements SafeDepositCommand {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }

        @Override
        public String toString() {
            return "Take[" + site + "]";
        }
    }

    /**
     * A sealed envelope.
     *
     * @param box number of the box; null when it is closed again, since it stays in its box
     * @param declared what the client says is in it
     * @param undeclared the client does not want to say (L-09)
     * @param paper number of the paper that the client has signed
     */
    record Envelope(String box, String seal, String declared, boolean undeclared, String paper) {
        @Override
        public String toString() {
            return "Envelope[" + seal + "]";
        }
    }

    /**
     * @param purpose TAKE_OUT, PUT_IN, LOOK, ESTATE, POLICE_ORDER or KEY_LOST
     * @param who CLIENT, AGENT, HEIR, POLICE or LOCKSMITH
     * @param paper number of the authority, certificate or order that was shown
     */
    record Open(
            String deposit,
            Long version,
            String purpose,
            String who,
            String name,
            String paper,
            boolean clientPresent,
            String note,
            Witness witness)
            implements SafeDepositCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(deposit));
        }

        @Override
        public String toString() {
            return "Open[" + deposit + "]";
        }
    }

    record Close(String deposit, Long version, Envelope envelope, String note, Witness witness)
            implements SafeDepositCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(deposit));
        }

        @Override
        public String toString() {
            return "Close[" + deposit + "]";
        }
    }

    /** @param paper number of the paper on which the receiver has signed */
    record GiveBack(String deposit, Long version, String receiver, String paper, String note, Witness witness)
            implements SafeDepositCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(deposit));
        }

        @Override
        public String toString() {
            return "GiveBack[" + deposit + "]";
        }
    }

    record Ref(String deposit) implements SafeDepositCommand {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(deposit));
        }
    }
}
