package wanbi.intake.internal.casefile;

import java.util.function.UnaryOperator;
import wanbi.platform.api.Masking;

/** How personal values are shown: masked to readers (I17), plain on the client's own paper. */
enum Veil {
    MASKED(Masking::name, Masking::phone, Masking::unit, Masking::serial),
    PLAIN(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());

    private final UnaryOperator<String> name;
    private final UnaryOperator<String> phone;
    private final UnaryOperator<String> unit;
    private final UnaryOperator<String> serial;

    Veil(
            UnaryOperator<String> name,
            UnaryOperator<String> phone,
            UnaryOperator<String> unit,
            UnaryOperator<String> serial) {
        this.name = name;
        this.phone = phone;
        this.unit = unit;
        this.serial = serial;
    }

    String name(String plain) {
        return name.apply(plain);
    }

    String phone(String plain) {
        return phone.apply(plain);
    }

    String unit(String plain) {
        return unit.apply(plain);
    }

    String serial(String plain) {
        return serial.apply(plain);
    }
}
