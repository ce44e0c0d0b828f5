package wanbi.intake.internal.casefile;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** Currencies in which a client may put a worth. */
final class Currencies {

    static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}
}
