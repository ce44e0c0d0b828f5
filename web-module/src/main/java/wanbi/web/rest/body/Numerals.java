package wanbi.web.rest.body;

import java.math.BigDecimal;
import java.math.RoundingMode;
import wanbi.web.rest.body.JsonTree.Numeral;

/** Numbers as they are asked for. Whatever exponent a client invents, no step here works on more than a few digits. */
final class Numerals {

    private static final int MOST_DIGITS = 18;
    private static final BigDecimal END = BigDecimal.valueOf(Long.MAX_VALUE);

    private Numerals() {}

    static Long whole(Sheet sheet, String at, Object value) {
        BigDecimal number = decimal(sheet, at, value);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            sheet.add(at, "NOT_WHOLE");
            return null;
        }
        return number.longValueExact();
    }

    static BigDecimal amount(Sheet sheet, String at, Object value) {
        return decimal(sheet, at, value);
    }

    /** Whole where it is whole, so that ink takes little room. */
    static Number coordinate(Sheet sheet, String at, Object value) {
        BigDecimal number = decimal(sheet, at, value);
        if (number == null) {
            return null;
        }
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() <= 0 ? (Number) rounded.longValue() : (Number) rounded.doubleValue();
    }

    /** Held within 64 bits, so that too large a number meets the rule that names its bounds. */
    private static BigDecimal decimal(Sheet sheet, String at, Object value) {
        if (!(value instanceof Numeral numeral)) {
            sheet.add(at, "NOT_A_NUMBER");
            return null;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(numeral.digits());
        } catch (NumberFormatException exponentBeyondAll) {
            sheet.add(at, "NOT_A_NUMBER");
            return null;
        }
        if (number.scale() > MOST_DIGITS) {
            sheet.add(at, "NOT_A_NUMBER");
            return null;
        }
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            return number.signum() < 0 ? END.negate() : END;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
