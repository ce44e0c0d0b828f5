package wanbi.investigation.internal.search;

import java.util.List;
import java.util.function.Predicate;
import wanbi.investigation.api.SearchCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;

/** A search that has been judged: where, by whom, with what in mind. */
record SoundDispatch(List<String> zones, StaffId guard, String hint) {

    private static final int MOST_ZONES = 50;
    private static final int LONGEST = 500;

    /**
     * @param here whether the site has the place
     * @param onDuty whether this is a guard of the site
     */
    static SoundDispatch judged(SearchCommand.Dispatch said, Predicate<String> here, Predicate<StaffId> onDuty) {
        FieldErrors errors = new FieldErrors();
        List<String> zones = said.zones() == null
                ? List.of()
                : said.zones().stream().map(Texts::clean).distinct().toList();
        errors.unless(!zones.isEmpty(), "zones", "REQUIRED");
        errors.unless(zones.size() <= MOST_ZONES, "zones", "TOO_MANY", MOST_ZONES);
        for (int i = 0; i < Math.min(zones.size(), MOST_ZONES); i++) {
            String zone = zones.get(i);
            errors.unless(zone != null && here.test(zone), "zones/" + (i + 1), "NOT_HERE");
        }
        errors.unless(said.guard() == null || onDuty.test(said.guard()), "guard", "NO_GUARD_HERE");
        String hint = Texts.clean(said.hint());
        errors.unless(Texts.length(hint) <= LONGEST, "hint", "TOO_LONG", LONGEST);
        errors.refuse();
        return new SoundDispatch(zones, said.guard(), hint);
    }
}
