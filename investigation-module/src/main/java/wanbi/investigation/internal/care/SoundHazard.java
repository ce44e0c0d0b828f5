package wanbi.investigation.internal.care;

import java.time.LocalDate;
import java.util.function.Predicate;
import wanbi.investigation.api.HazardCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;

/** A hazard that has been judged: what, where, whose, until when. */
record SoundHazard(String what, String place, StaffId responsible, LocalDate dueOn, String repeats) {

    static final int LONGEST = 500;

    /**
     * @param placed whether the site has the place
     * @param works whether this colleague works at the site
     * @param known whether the site has had such a hazard
     */
    static SoundHazard judged(
            HazardCommand.Register said,
            Predicate<String> placed,
            Predicate<StaffId> works,
            Predicate<String> known,
            LocalDate today) {
        FieldErrors errors = new FieldErrors();
        String what = needed(said.what(), "what", errors);
        String place = Texts.clean(said.place());
        errors.unless(place == null || placed.test(place), "place", "NOT_HERE");
        errors.unless(said.responsible() != null, "responsible", "REQUIRED");
        errors.unless(said.responsible() == null || works.test(said.responsible()), "responsible", "NO_COLLEAGUE_HERE");
        errors.unless(said.dueOn() != null, "dueOn", "REQUIRED");
        errors.unless(said.dueOn() == null || !said.dueOn().isBefore(today), "dueOn", "PAST");
        String repeats = Texts.clean(said.repeats());
        errors.unless(repeats == null || known.test(repeats), "repeats", "NO_HAZARD_HERE");
        errors.refuse();
        return new SoundHazard(what, place, said.responsible(), said.dueOn(), repeats);
    }

    static String needed(String typed, String field, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null, field, "REQUIRED");
        errors.unless(Texts.length(text) <= LONGEST, field, "TOO_LONG", LONGEST);
        return text;
    }
}
