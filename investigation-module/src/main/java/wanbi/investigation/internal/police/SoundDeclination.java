package wanbi.investigation.internal.police;

import java.util.function.Predicate;
import wanbi.investigation.api.PoliceCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A declination that has been judged: signed by the client, with the manager's own reason. */
record SoundDeclination(String statementFile, String reason) {

    private static final int LONGEST = 500;

    /** @param stored whether the store has a file */
    static SoundDeclination judged(PoliceCommand.Decline said, Predicate<String> stored) {
        FieldErrors errors = new FieldErrors();
        String file = Texts.clean(said.statementFile());
        errors.unless(file != null, "statementFile", "REQUIRED");
        errors.unless(file == null || stored.test(file), "statementFile", "FILE_UNKNOWN");
        String reason = Texts.clean(said.reason());
        errors.unless(reason != null, "reason", "REQUIRED");
        errors.unless(Texts.length(reason) <= LONGEST, "reason", "TOO_LONG", LONGEST);
        errors.refuse();
        return new SoundDeclination(file, reason);
    }
}
