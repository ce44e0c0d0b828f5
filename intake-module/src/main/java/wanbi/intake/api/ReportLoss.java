package wanbi.intake.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * A client's report of a loss as taken in (R03–R05). Codes and free text arrive as typed and are judged by the case;
 * every wrong field is named in one refusal.
 *
 * @param place code of a place of the site; may be null with {@code outOfArea}
 * @param client null only with {@code noClientReason}
 * @param reporter another person than the owner, or null
 * @param accept false leaves the case REPORTED, details may still be missing
 * @param theft what is asked when it may have been stolen (R13, R14); null for a loss
 * @param further whom else to reach and what the finder may hope for; never null
 */
public record ReportLoss(
        SiteCode site,
        Instant reportedAt,
        String channel,
        String place,
        String placeNote,
        boolean outOfArea,
        Client client,
        String noClientReason,
        Reporter reporter,
        String lossMode,
        Instant lastSeenFrom,
        Instant lastSeenTo,
        Instant discoveredAt,
        String circumstances,
        boolean readBack,
        Integer noticeVersion,
        boolean accept,
        String lateEntryReason,
        String duplicateOverrideReason,
        List<String> photos,
        boolean vulnerable,
        boolean minor,
        List<Item> items,
        Theft theft,
        Further further)
        implements Scoped {

    public ReportLoss {
        further = further == null ? Further.NONE : further;
    }

    /** Of a loss whose owner has named nobody else and promised nothing. */
    public ReportLoss(
            SiteCode site,
            Instant reportedAt,
            String channel,
            String place,
            String placeNote,
            boolean outOfArea,
            Client client,
            String noClientReason,
            Reporter reporter,
            String lossMode,
            Instant lastSeenFrom,
            Instant lastSeenTo,
            Instant discoveredAt,
            String circumstances,
            boolean readBack,
            Integer noticeVersion,
            boolean accept,
            String lateEntryReason,
            String duplicateOverrideReason,
            List<String> photos,
            boolean vulnerable,
            boolean minor,
            List<Item> items) {
        this(
                site,
                reportedAt,
                channel,
                place,
                placeNote,
                outOfArea,
                client,
                noClientReason,
                reporter,
                lossMode,
                lastSeenFrom,
                lastSeenTo,
                discoveredAt,
                circumstances,
                readBack,
                noticeVersion,
                accept,
                lateEntryReason,
                duplicateOverrideReason,
                photos,
                vulnerable,
                minor,
                items,
                null,
                Further.NONE);
    }

    @Override
    public Subject subject() {
        return Subject.of(site);
    }

    /**
     * @param marks of {@link ShippedCodes#THEFT_MARKS}: facts at the scene, from which the urgency follows (E.7)
     * @param relation to whoever may have taken it: a code, not an accusation; null is UNKNOWN
     * @param relationSource who says so; needed with any relation but UNKNOWN
     * @param policeFirst the client has called the police before us (R10)
     * @param policeNumber the police's own number of that call, when the client knows it
     * @param suspectedStaff ids of named staff; none with COMPANY_STAFF means somebody unnamed (I16)
     */
    public record Theft(
            List<String> marks,
            String relation,
            String relationSource,
            boolean policeFirst,
            String policeNumber,
            List<String> suspectedStaff)
            implements Serializable {

        @Override
        public String toString() {
            return "Theft" + marks;
        }
    }

    public record Client(String name, String phone, String kind, String unit, boolean identitySighted)
            implements Serializable {}

    /**
     * @param otherContact whom to call when the client cannot be reached (R08), or null
     * @param reward what the client promises to the finder, or null: between the two, recorded only (L-04)
     */
    public record Further(Reporter otherContact, Reward reward) implements Serializable {

        public static final Further NONE = new Further(null, null);

        @Override
        public String toString() {
            return "Further";
        }
    }

    public record Reward(BigDecimal amount, String currency) implements Serializable {}

    public record Reporter(String name, String phone, String relation) implements Serializable {}

    /** One line; brand, model and spec carry a text or UNKNOWN, never a blank once accepted. */
    public record Item(
            String category,
            String name,
            String brand,
            String model,
            String spec,
            Integer quantity,
            List<String> colours,
            String serial,
            String features,
            List<String> hiddenFeatures,
            List<Content> contents,
            EstimatedValue estimatedValue,
            Map<String, String> answers,
            List<String> riskFlags)
            implements Serializable {}

    public record Content(String kind, String text) implements Serializable {}

    public record EstimatedValue(BigDecimal amount, String currency, String proof) implements Serializable {}
}
