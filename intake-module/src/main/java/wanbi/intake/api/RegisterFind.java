package wanbi.intake.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/**
 * A found thing as registered (R08). Required: site, foundAt, place, finder.kind, category, name, quantity; the rest may
 * follow. With a storage place the thing is STORED at once, a valuable only with seal and witness too; else it is
 * REGISTERED and held by the registrar.
 *
 * @param riskFlags of the category's flags those by which the police get a find the same day (E.7)
 */
public record RegisterFind(
        SiteCode site,
        Instant foundAt,
        String place,
        String placeNote,
        String lateEntryReason,
        Finder finder,
        String category,
        String name,
        String brand,
        String model,
        String spec,
        String serial,
        List<String> colours,
        Integer quantity,
        String features,
        List<String> hiddenFeatures,
        String condition,
        List<ReportLoss.Content> contents,
        ReportLoss.EstimatedValue estimatedValue,
        List<String> photos,
        String storagePlace,
        String seal,
        Witness witness,
        List<String> riskFlags)
        implements Scoped {

    @Override
    public Subject subject() {
        return Subject.of(site);
    }

    /** The same, but another number of them. */
    public RegisterFind ofPieces(int pieces) {
        return new RegisterFind(
                site,
                foundAt,
                place,
                placeNote,
                lateEntryReason,
                finder,
                category,
                name,
                brand,
                model,
                spec,
                serial,
                colours,
                pieces,
                features,
                hiddenFeatures,
                condition,
                contents,
                estimatedValue,
                photos,
                storagePlace,
                seal,
                witness,
                riskFlags);
    }

    /** @param kind STAFF, CLIENT, VISITOR, POLICE or ANONYMOUS; a name is needed for all but the last */
    public record Finder(String kind, String name, String phone) implements Serializable {}
}
