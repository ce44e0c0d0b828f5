package wanbi.kernel;

import java.util.regex.Pattern;

/** Id of a member of staff, for example {@code P-0007}; SYSTEM and PUBLIC act without being a person. */
public record StaffId(String value) {

    private static final Pattern SHAPE = Pattern.compile("SYSTEM|PUBLIC|P-\\d{4,9}");

    public static final StaffId SYSTEM = new StaffId("SYSTEM");
    public static final StaffId PUBLIC = new StaffId("PUBLIC");

    public StaffId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a staff id: " + value);
        }
    }

    public static StaffId ofNumber(long number) {
        return new StaffId("P-%04d".formatted(number));
    }

    public static boolean isValid(String value) {
        return value != null && SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
