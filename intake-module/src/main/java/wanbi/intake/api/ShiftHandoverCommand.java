package wanbi.intake.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What is said when a shift changes (R26). A hand-over's number begins with its site: {@code SH01-JB-20261123-001}. */
public final class ShiftHandoverCommand {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]{1,9})-JB-\\d{8}-\\d{3,6}");

    private ShiftHandoverCommand() {}

    /** @throws UnknownThing when it is no hand-over's number */
    public static SiteCode siteOf(String handover) {
        Matcher shape = SHAPE.matcher(handover == null ? "" : handover);
        if (!shape.matches()) {
            throw new UnknownThing("handover");
        }
        return new SiteCode(shape.group(1));
    }

    /** Cash that no seal vouches for, counted. */
    public record Count(String tag, BigDecimal cash) {}

    /**
     * What does not agree.
     *
     * @param kind WRONG_PLACE, SEAL_BROKEN, MISSING or COUNT_DIFFERS
     * @param cash counted, where it is another sum of cash
     */
    public record Mismatch(String tag, String kind, String remark, BigDecimal cash) {}

    /** @param decision PASSES to the receiver, STAYS where the book has it, or LOST */
    public record Decision(String tag, String decision) {}

    /** What the caller would hand over now. */
    public record Mine(SiteCode site) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /**
     * @param to id of the colleague who takes over
     * @param counts one for each thing with cash and without a seal
     * @param notes for the next shift, or null
     */
    public record Offer(SiteCode site, String to, List<Count> counts, String notes) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /**
     * @param allSeen whatever is not among the mismatches was seen and agrees
     * @param seen tags of what was seen and agrees, when it is said one by one
     * @param witness second person where a valuable or loose cash is taken over (I4)
     */
    public record Accept(
            String handover,
            Long version,
            boolean allSeen,
            List<String> seen,
            List<Mismatch> exceptions,
            List<Count> counts,
            Witness witness)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(handover));
        }
    }

    /** The receiver declines, or the giver takes the list back. */
    public record End(String handover, Long version, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(handover));
        }
    }

    public record Review(String handover, Long version, String finding, List<Decision> decisions) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(handover));
        }
    }

    public record Ref(String handover) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(handover));
        }
    }

    /**
     * The newest of a site, or of all sites of the caller for null.
     *
     * @param open only what waits for somebody
     */
    public record Listed(SiteCode site, boolean open) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
