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
        List<Item> items)
        implements Scoped {

    @Override
    public Subject subject() {
        return Subject.of(site);
    }

    public record Client(String name, String phone, String kind, String unit, boolean identitySighted)
            implements Serializable {}

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
