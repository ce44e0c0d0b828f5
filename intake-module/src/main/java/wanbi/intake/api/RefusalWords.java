package wanbi.intake.api;

import java.util.Locale;
import wanbi.kernel.FieldError;

/** Says a refusal of a ledger's row in words, for the report of refused rows; the web has the texts. */
public interface RefusalWords {

    /** Which field, what is wrong with it and what to do. */
    String say(FieldError error, Locale locale);
}
