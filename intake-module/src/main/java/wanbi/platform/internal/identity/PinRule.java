package wanbi.platform.internal.identity;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wanbi.kernel.FieldErrors;

/** Six digits, not a plain run like 345678 or a repetition like 777777 or 121212. */
final class PinRule {

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");
    private static final Pattern REPETITION = Pattern.compile("(.{1,3})\\1+");

    private PinRule() {}

    static void judge(FieldErrors errors, String field, String pin) {
        if (pin == null || !SIX_DIGITS.matcher(pin).matches()) {
            errors.add(field, "PIN_SHAPE");
            return;
        }
        errors.unless(!REPETITION.matcher(pin).matches() && !isRun(pin, 1) && !isRun(pin, -1), field, "PIN_WEAK");
    }

    private static boolean isRun(String pin, int step) {
        return IntStream.range(1, pin.length()).allMatch(i -> pin.charAt(i) - pin.charAt(i - 1) == step);
    }
}
