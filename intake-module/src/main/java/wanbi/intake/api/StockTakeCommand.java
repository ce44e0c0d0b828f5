package wanbi.intake.api;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What is done in a count of the shelves (F-15). Its number begins with its site: {@code SH01-PD-20261123-001}. */
public final class StockTakeCommand {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]{1,9})-PD-\\d{8}-\\d{3,6}");

    private StockTakeCommand() {}

    /** @throws UnknownThing when it is no count's number */
    public static SiteCode siteOf(String stockTake) {
        Matcher shape = SHAPE.matcher(stockTake == null ? "" : stockTake);
        if (!shape.matches()) {
            throw new UnknownThing("stockTake");
        }
        return new SiteCode(shape.group(1));
    }

    /** @param scope code of a storage place, null for the whole site */
    public record Open(SiteCode site, String scope) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /**
     * @param place storage place where they lie; null for what somebody has in hand, and for the scope's own
     * @param codes tags or what their labels' QR says
     */
    public record Scan(String stockTake, String place, List<String> codes) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(stockTake));
        }
    }

    /** @param witness second person where a valuable was to be counted (I4) */
    public record Close(String stockTake, Long version, Witness witness) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(stockTake));
        }
    }

    /** @param handling what is done about the differences, or why the count is called off */
    public record Settle(String stockTake, Long version, String handling) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(stockTake));
        }
    }

    public record Ref(String stockTake) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(siteOf(stockTake));
        }
    }

    /** The newest of a site, or of all sites of the caller for null. */
    public record Listed(SiteCode site) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }

    /** Where is the thing with this label? */
    public record Sought(SiteCode site, String code) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
