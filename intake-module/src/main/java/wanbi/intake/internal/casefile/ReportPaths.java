package wanbi.intake.internal.casefile;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a report can be corrected, by its path in the HTTP body, with the kind of value that stands there. */
final class ReportPaths {

    /** Kinds of values. */
    enum Kind {
        TEXT,
        TIME,
        COUNT,
        AMOUNT,
        FLAG,
        TEXTS,
        CONTENTS
    }

    private static final Map<String, Kind> OF_CASE = table(
            Kind.TEXT, "client/name client/phone client/kind client/unit noClientReason reporter/name reporter/phone",
            Kind.TEXT, "reporter/relation place placeNote circumstances lossMode",
            Kind.TEXT, "otherContact/name otherContact/phone otherContact/relation promisedReward/currency",
            Kind.AMOUNT, "promisedReward/amount",
            Kind.TIME, "lastSeenFrom lastSeenTo discoveredAt",
            Kind.FLAG, "client/identitySighted readBack vulnerable minor",
            Kind.COUNT, "noticeVersion",
            Kind.TEXTS, "photos marks");

    private static final Map<String, Kind> OF_LINE = table(
            Kind.TEXT, "category name brand model spec serial features",
            Kind.TEXT, "estimatedValue/currency estimatedValue/proof",
            Kind.COUNT, "quantity",
            Kind.AMOUNT, "estimatedValue/amount",
            Kind.TEXTS, "colours hiddenFeatures riskFlags",
            Kind.CONTENTS, "contents");

    private static final Pattern LINE = Pattern.compile("items/([1-9]\\d?)/(.+)");

    private ReportPaths() {}

    /** {@code client.phone} and {@code client/phone} are the same. */
    static String normalised(String path) {
        return path == null ? "" : path.strip().replace('.', '/');
    }

    /** Empty when nothing of this path can be corrected, or the case has no such line. */
    static Optional<Kind> kind(String path, int lines) {
        Matcher line = LINE.matcher(path);
        if (!line.matches()) {
            return Optional.ofNullable(OF_CASE.get(path));
        }
        boolean exists = Integer.parseInt(line.group(1)) <= lines;
        return exists ? Optional.ofNullable(OF_LINE.get(line.group(2))) : Optional.empty();
    }

    private static Map<String, Kind> table(Object... kindsAndPaths) {
        return Stream.iterate(0, i -> i < kindsAndPaths.length, i -> i + 2)
                .flatMap(i -> Stream.of(((String) kindsAndPaths[i + 1]).split(" "))
                        .map(path -> Map.entry(path, (Kind) kindsAndPaths[i])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
