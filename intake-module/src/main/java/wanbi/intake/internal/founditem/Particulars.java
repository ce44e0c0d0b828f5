package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.TextListConverter;

/** All that is said of a found thing, judged and written down as a whole. */
@Embeddable
class Particulars {

    @Embedded
    private Description what;

    @Embedded
    private Discovery discovery;

    @Convert(converter = TextListConverter.class)
    private List<String> photos;

    @Column(name = "valuable_because")
    private String valuableBecause;

    protected Particulars() {}

    static Particulars of(Description what, Discovery discovery, List<String> photos, String valuableBecause) {
        Particulars particulars = new Particulars();
        particulars.what = what;
        particulars.discovery = discovery;
        particulars.photos = photos;
        particulars.valuableBecause = valuableBecause;
        return particulars;
    }

    Description what() {
        return what;
    }

    Discovery discovery() {
        return discovery;
    }

    List<String> photos() {
        return photos;
    }

    /** Why it is valuable, null when it is not. */
    String valuableBecause() {
        return valuableBecause;
    }

    /** As it would be typed in now, so that a correction is judged like a new entry. */
    RegisterFind asTyped(SiteCode site) {
        return new RegisterFind(
                site,
                discovery.at(),
                discovery.place(),
                discovery.placeNote(),
                discovery.lateEntryReason(),
                discovery.finder(),
                what.category(),
                what.name(),
                what.brand(),
                what.model(),
                what.spec(),
                what.serial(),
                what.colours(),
                what.quantity(),
                what.features(),
                what.hiddenFeatures(),
                what.condition(),
                what.contentViews().stream()
                        .map(content -> new Content(content.getKind(), content.getText()))
                        .toList(),
                what.value(),
                photos,
                null,
                null,
                null,
                what.riskFlags());
    }
}
