package wanbi.intake.internal.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A register of finds and what losers might have said of them, from files that are no part of the project. */
final class TrialPairs {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** As whoever imports such a register would map its kinds by clicks. */
    private static final Map<String, String> KINDS = Map.of(
            "钥匙", "KEYS",
            "钱包", "WALLET",
            "首饰工艺及收藏品类", "JEWELLERY",
            "纺织服装类", "CLOTHING",
            "鞋帽箱包类", "BAG",
            "电脑相机手机类", "PHONE",
            "非机动车电瓶车及零配件类", "E_BIKE_OR_BICYCLE");

    /** Which fields the loser's words are typed into, and which category the clerk chooses. */
    enum Typing {
        NAME_AND_FEATURES,
        ALL_AS_NAME,
        CATEGORY_OF_THE_REGISTER
    }

    /** @param right records that nobody could tell from the true one, and it */
    record Query(int level, Set<String> right, boolean absent, Portrait portrait) {
        boolean isInFirstHalf() {
            return right.stream().sorted().findFirst().orElseThrow().hashCode() % 2 == 0;
        }
    }

    private final Readings readings = new Readings(Vocabulary.SHIPPED);
    private final Path folder;

    TrialPairs(Path folder) {
        this.folder = folder;
    }

    Map<String, Portrait> finds() throws IOException {
        Map<String, Portrait> finds = new LinkedHashMap<>();
        for (CSVRecord row : rows("found_register_zh.csv.gz")) {
            Thing thing =
                    thing(KINDS.getOrDefault(row.get("type"), "OTHER"), row.get("name"), row.get("feature_masked"));
            Spot spot = spot(row.get("location"), row.get("date"));
            finds.put(row.get("number"), Portrait.of(thing, spot, readings));
        }
        return finds;
    }

    List<Query> queries(Typing typing) throws IOException {
        return rows("lost_found_pairs_zh.csv.gz").stream()
                .map(row -> new Query(
                        Integer.parseInt(row.get("level")),
                        Set.copyOf(
                                Arrays.asList((row.get("equivalent_found_numbers") + " " + row.get("true_found_number"))
                                        .strip()
                                        .split("[^0-9]+"))),
                        "1".equals(row.get("absent")),
                        Portrait.of(lost(row, typing), spot(row.get("lost_place"), row.get("lost_date")), readings)))
                .toList();
    }

    private Thing lost(CSVRecord row, Typing typing) {
        String text = row.get("lost_text");
        int clause = text.indexOf('，');
        boolean whole = clause < 0 || typing == Typing.ALL_AS_NAME;
        Thing thing =
                thing("OTHER", whole ? text : text.substring(0, clause), whole ? null : text.substring(clause + 1));
        String category = typing == Typing.CATEGORY_OF_THE_REGISTER
                ? KINDS.getOrDefault(row.get("found_type"), "OTHER")
                : category(thing);
        return thing(category, thing.name(), thing.features());
    }

    /** The category that a clerk would choose on hearing this: that of the thing named. */
    private String category(Thing thing) {
        int kind = Portrait.of(thing, spot("", "2020-01-01"), readings).kind();
        String usual = kind == Meaning.NONE ? null : Vocabulary.SHIPPED.kinds().category(kind);
        return usual == null ? "OTHER" : usual;
    }

    private static Thing thing(String category, String name, String features) {
        return new Thing(category, name, null, null, null, null, List.of(), features);
    }

    private static Spot spot(String place, String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant();
        return new Spot("SH01", "EAST", null, null, place.isBlank() ? null : place, noon, noon);
    }

    private List<CSVRecord> rows(String file) throws IOException {
        try (Reader in = new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        }
    }
}
