package wanbi.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tag of a found item, {@code SITE-F-YYYYMMDD-NNN}, gap-free per site and registration day. */
public record ItemTag(String value) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]{1,9})-F-\\d{8}-\\d{3,6}");

    public ItemTag {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an item tag: " + value);
        }
    }

    public static ItemTag of(SiteCode site, LocalDate day, int number) {
        return new ItemTag(
                "%s-F-%s-%03d".formatted(site.value(), day.format(DateTimeFormatter.BASIC_ISO_DATE), number));
    }

    /** Empty when the text has not the shape of a tag. */
    public static Optional<ItemTag> parse(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new ItemTag(text)) : Optional.empty();
    }

    /** Where the thing was found and taken in; it may lie elsewhere by now. */
    public SiteCode foundAt() {
        return new SiteCode(value.substring(0, value.indexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
