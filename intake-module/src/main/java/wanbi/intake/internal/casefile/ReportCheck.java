package wanbi.intake.internal.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Client;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.intake.api.ReportLoss.Reporter;
import wanbi.intake.api.ReportLoss.Theft;
import wanbi.intake.api.ShippedCodes;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.PlaceView;

/**
 * Cleans a report as typed and finds everything that is wrong with it (R01, R03–R05, R10). A report that is not yet to
 * be accepted may lack details, but what it has must be well-formed.
 */
final class ReportCheck {

    static final int MOST_LINES = 50;
    private static final int MOST_PHOTOS = 6;

    private final ReportLoss typed;
    private final Surroundings around;
    private final FieldErrors errors = new FieldErrors();
    private final FieldCheck at = new FieldCheck(errors);
    private final ReportLoss cleaned;
    private String placePath;
    private boolean shortLane;

    ReportCheck(ReportLoss typed, Surroundings around) {
        this.typed = typed;
        this.around = around;
        this.cleaned = clean();
    }

    ReportLoss cleaned() {
        return cleaned;
    }

    FieldErrors errors() {
        return errors;
    }

    /** Of the place named; null when none is. */
    String placePath() {
        return placePath;
    }

    boolean isShortLane() {
        return shortLane;
    }

    private ReportLoss clean() {
        TimesCheck times = new TimesCheck(at, typed, around);
        String channel = at.code("channel", typed.channel(), ShippedCodes.CHANNELS);
        at.needed(true, "channel", channel);
        Theft theft = TheftCheck.cleaned(typed, at, around);
        String lossMode = at.code("lossMode", typed.lossMode(), ShippedCodes.LOSS_MODES);
        shortLane = ShortLane.isFor(typed, around);
        at.needed(typed.accept() && !shortLane && theft == null, "lossMode", lossMode);
        at.unless(!typed.accept() || typed.readBack(), "readBack", "READ_BACK_REQUIRED");
        String noClientReason = at.line("noClientReason", typed.noClientReason(), 200);
        List<Item> items = items();
        return new ReportLoss(
                typed.site(),
                times.reportedAt(),
                channel,
                place(),
                at.line("placeNote", typed.placeNote(), 200),
                typed.outOfArea(),
                client(noClientReason),
                noClientReason,
                reporter(),
                lossMode,
                times.lastSeenFrom(),
                times.lastSeenTo(),
                times.discoveredAt(),
                times.circumstances(),
                typed.readBack(),
                notice(),
                typed.accept(),
                times.lateEntryReason(),
                at.line("duplicateOverrideReason", typed.duplicateOverrideReason(), 200),
                photos(items),
                typed.vulnerable(),
                typed.minor(),
                items,
                theft,
                FurtherCheck.cleaned(typed.further(), at, typed.client()));
    }

    private String place() {
        String code = Texts.clean(typed.place());
        at.needed(typed.accept() && !typed.outOfArea(), "place", code);
        if (code != null) {
            Optional<PlaceView> place = around.places().apply(code);
            at.unless(place.isPresent(), "place", "NOT_HERE");
            placePath = place.map(PlaceView::getPath).orElse(null);
        }
        return code;
    }

    private Client client(String noClientReason) {
        Client said = typed.client();
        if (said == null) {
            at.needed(true, "client", noClientReason);
            return null;
        }
        FieldCheck client = at.part("client");
        String name = client.line("name", said.name(), 60);
        String phone = client.phone("phone", said.phone());
        String kind = client.code("kind", said.kind(), ShippedCodes.CLIENT_KINDS);
        String unit = client.line("unit", said.unit(), 60);
        boolean complete = typed.accept() && noClientReason == null;
        client.needed(complete, "name", name);
        client.needed(complete, "phone", phone);
        client.needed(complete, "kind", kind);
        boolean nobody = name == null && phone == null && noClientReason == null;
        client.unless(!nobody || typed.accept(), "name", "REQUIRED");
        return new Client(name, phone, kind, unit, said.identitySighted());
    }

    private Reporter reporter() {
        Reporter said = typed.reporter();
        if (said == null) {
            return null;
        }
        FieldCheck reporter = at.part("reporter");
        String name = reporter.line("name", said.name(), 60);
        String phone = reporter.phone("phone", said.phone());
        String relation = reporter.code("relation", said.relation(), ShippedCodes.REPORTER_RELATIONS);
        reporter.needed(true, "name", name);
        reporter.needed(typed.accept(), "relation", relation);
        return new Reporter(name, phone, relation);
    }

    /** A client who was given an older notice has not been told what holds now (R10). */
    private Integer notice() {
        Integer version = typed.noticeVersion();
        at.needed(typed.accept(), "noticeVersion", version);
        boolean inForce = version == null || version == around.noticeInForce();
        at.unless(inForce, "noticeVersion", "NOTICE_NOT_IN_FORCE", around.noticeInForce());
        return version;
    }

    private List<Item> items() {
        List<Item> lines = typed.items() == null ? List.of() : typed.items();
        at.unless(!lines.isEmpty(), "items", "REQUIRED");
        if (lines.size() > MOST_LINES) {
            at.wrong("items", "TOO_MANY_LINES", MOST_LINES);
            return List.of();
        }
        List<Item> judged = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == null) {
                at.wrong("items/" + (i + 1), "REQUIRED");
            } else {
                FieldCheck line = at.part("items").part(String.valueOf(i + 1));
                judged.add(new ItemCheck(line, lines.get(i), typed.accept(), around).cleaned());
            }
        }
        return List.copyOf(judged);
    }

    /** No photo at all beside an identity document or a bank card (L-08). */
    private List<String> photos(List<Item> items) {
        List<String> photos = typed.photos() == null ? List.of() : typed.photos();
        at.unless(photos.size() <= MOST_PHOTOS, "photos", "TOO_MANY", MOST_PHOTOS);
        boolean refused = items.stream().anyMatch(item -> around.forbidsPhotos(item.category()));
        at.unless(photos.isEmpty() || !refused, "photos", "ID_PHOTO_REFUSED");
        for (int i = 0; i < Math.min(photos.size(), MOST_PHOTOS); i++) {
            String photo = Texts.clean(photos.get(i));
            boolean stored = photo != null
                    && photo.equals(photos.get(i))
                    && around.files().test(photo);
            at.unless(stored, "photos/" + (i + 1), "UNKNOWN_FILE");
        }
        return photos;
    }
}
