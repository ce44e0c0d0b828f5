package wanbi.investigation.internal.police;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceCommand.Officer;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** The police's arrival, judged. */
record SoundArrival(Instant arrivedAt, String station, List<String> officers) {

    private static final int LONGEST = 100;

    static SoundArrival judged(PoliceCommand.Arrive said, PoliceReport of, Instant now) {
        FieldErrors errors = new FieldErrors();
        Instant at = said.arrivedAt();
        errors.unless(at != null, "arrivedAt", "REQUIRED");
        if (at != null) {
            errors.unless(!at.isAfter(now.plus(SoundCall.SLACK)), "arrivedAt", "IN_FUTURE");
            errors.unless(!at.isBefore(of.calledAt().minus(SoundCall.SLACK)), "arrivedAt", "BEFORE_CALL");
        }
        String station = Texts.clean(said.station());
        errors.unless(Texts.length(station) <= LONGEST, "station", "TOO_LONG", LONGEST);
        List<String> officers = officers(said.officers() == null ? List.of() : said.officers(), errors);
        errors.refuse();
        return new SoundArrival(at, station, officers);
    }

    /** As far as somebody has read their badges at night. */
    private static List<String> officers(List<Officer> said, FieldErrors errors) {
        List<String> officers = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String called = Stream.of(said.get(i).name(), said.get(i).badge())
                    .map(Texts::clean)
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
            errors.unless(Texts.length(called) <= LONGEST, "officers/" + (i + 1) + "/name", "TOO_LONG", LONGEST);
            if (!called.isEmpty()) {
                officers.add(called);
            }
        }
        return List.copyOf(officers);
    }
}
