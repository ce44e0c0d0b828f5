package wanbi.intake.internal.matching;

import java.time.Instant;
import java.util.List;

/** Things lost and found, told in a few words; a test changes the one that it is about. */
final class Portraits {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Readings READINGS = new Readings(Vocabulary.SHIPPED);

    private String category = "WALLET";
    private String name;
    private String brand;
    private String model;
    private String serial;
    private String features;
    private String site = "SH01";
    private String region = "EAST";
    private String place;
    private String note;
    private Instant at = NOON;

    private Portraits(String name) {
        this.name = name;
    }

    static Portraits a(String name) {
        return new Portraits(name);
    }

    Portraits in(String code) {
        category = code;
        return this;
    }

    Portraits by(String maker) {
        brand = maker;
        return this;
    }

    Portraits model(String written) {
        model = written;
        return this;
    }

    Portraits serial(String number) {
        serial = number;
        return this;
    }

    Portraits with(String told) {
        features = told;
        return this;
    }

    Portraits atSite(String code, String ofRegion) {
        site = code;
        region = ofRegion;
        return this;
    }

    Portraits at(String code, String told) {
        place = code;
        note = told;
        return this;
    }

    Portraits daysLater(int days) {
        at = NOON.plusSeconds(days * 86_400L);
        return this;
    }

    Portrait drawn() {
        Thing thing = new Thing(category, name, brand, model, null, serial, List.of(), features);
        return Portrait.of(thing, new Spot(site, region, place, null, note, at, at), READINGS);
    }

    /** Points of the pair among twenty indifferent things, so that words have the commonness of a shelf. */
    static double points(Portraits lost, Portraits found) {
        return scale().points(lost.drawn(), found.drawn());
    }

    static Verdict verdict(Portraits lost, Portraits found) {
        return scale().weigh(lost.drawn(), found.drawn());
    }

    static Finding finding(String attribute, Portraits lost, Portraits found) {
        return verdict(lost, found).findings().stream()
                .filter(each -> each.attribute().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said of " + attribute));
    }

    private static Scale scale() {
        return new Scale(
                Vocabulary.SHIPPED,
                List.of("黑色雨伞", "钥匙", "黑色手机", "白色耳机", "钱包", "蓝色水杯", "眼镜", "外套", "围巾", "书").stream()
                        .flatMap(name -> List.of(name, name).stream())
                        .map(name -> a(name).in("OTHER").drawn())
                        .toList());
    }
}
