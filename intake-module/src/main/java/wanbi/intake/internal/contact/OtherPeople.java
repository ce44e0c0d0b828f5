package wanbi.intake.internal.contact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wanbi.intake.api.ClientOnFile.Person;

/**
 * Whom a client must not learn of from us (R17): finders and other claimants by the names and numbers that the case
 * knows, anybody by a mobile number or a plate. What the client said, the client may hear.
 *
 * @param ownWords what the report says
 */
record OtherPeople(Person client, String ownWords, List<Person> others) {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)");
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. -]?" + "[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]");

    /** Stand where a name should, and name nobody. */
    private static final Set<String> NOBODY = Set.of(
            "保安", "保洁", "前台", "客服", "物业", "业主", "租户", "住户", "访客", "顾客", "商户", "员工", "路人", "匿名", "警察", "民警", "师傅", "阿姨",
            "先生", "女士", "工程", "司机", "快递员");

    private static final int SHORTEST_NAME = 2;

    /** The first words that speak of somebody else. */
    Optional<String> namedIn(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String read = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Stream.of(mobiles(read), plates(read), known(read))
                .flatMap(found -> found)
                .findFirst();
    }

    private Stream<String> mobiles(String text) {
        String own = digits(client == null ? null : client.phone());
        String said = digits(ownWords);
        return MOBILE.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(number -> !own.endsWith(digits(number)) && !said.contains(digits(number)));
    }

    private Stream<String> plates(String text) {
        String own = bare(ownWords);
        return PLATE.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .filter(plate -> !own.contains(bare(plate)));
    }

    private Stream<String> known(String text) {
        String bare = bare(text);
        String number = digits(text);
        String ownName = bare(client == null ? null : client.name());
        String ownPhone = digits(client == null ? null : client.phone());
        Stream<String> names = others.stream()
                .flatMap(OtherPeople::names)
                .filter(name -> !ownName.contains(bare(name)))
                .filter(name -> bare.contains(bare(name)));
        Stream<String> phones = others.stream()
                .map(Person::phone)
                .filter(Objects::nonNull)
                .filter(phone -> digits(phone).length() >= 7 && !digits(phone).equals(ownPhone))
                .filter(phone -> number.contains(digits(phone)));
        return Stream.concat(names, phones);
    }

    /** The whole name, and what is left of it without titles before it: of 保洁 李师傅 and 保洁李师傅 that is 李师傅. */
    private static Stream<String> names(Person person) {
        if (person.name() == null) {
            return Stream.empty();
        }
        String[] parts = person.name().strip().split("\\s+");
        String last = parts[parts.length - 1];
        Stream<String> untitled = NOBODY.stream().filter(last::startsWith).map(title -> last.substring(title.length()));
        return Stream.concat(Stream.of(person.name(), last), untitled)
                .filter(name -> bare(name).length() >= SHORTEST_NAME && !NOBODY.contains(bare(name)));
    }

    private static String bare(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s·•.-]", "");
    }

    private static String digits(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\D", "");
    }

    @Override
    public String toString() {
        return "OtherPeople";
    }
}
