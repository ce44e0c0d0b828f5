package wanbi.intake.internal.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** The plan as the product ships it, read from the migration itself, and cases that run on it. */
final class ShippedPlans {

    static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    static final SiteCode SITE = new SiteCode("SH01");
    static final Actor CLERK = new Actor(new StaffId("P-0001"), "陈静", Set.of(Role.DESK));
    static final Actor MANAGER = new Actor(new StaffId("P-0002"), "李强", Set.of(Role.MANAGER));
    static final Actor OTHER_MANAGER = new Actor(new StaffId("P-0004"), "钱进", Set.of(Role.MANAGER));
    static final Actor HEAD_OFFICE = new Actor(new StaffId("P-0003"), "周督", Set.of(Role.HEAD_OFFICE));

    /** A desk that never closes, so that a test says itself when the clock rests. */
    static final Clockwork ROUND_THE_CLOCK = new Clockwork(Instant::plus);

    private static final Pattern ROW = Pattern.compile(
            "\\('(LOSS|THEFT)', (\\d+), '(\\w+)', '(\\w+)', '(\\w+)', (true|false), (true|false),\\s+'([^']+)', (true|false),"
                    + "\\s+'\\{([^}]*)}', '(\\w+)', '(\\w+)'\\)");

    private ShippedPlans() {}

    static Plan loss() {
        return plan("LOSS");
    }

    static Plan theft() {
        return plan("THEFT");
    }

    private static Plan plan(String procedure) {
        List<PlannedStep> steps = ROW.matcher(migration())
                .results()
                .filter(row -> row.group(1).equals(procedure))
                .map(row -> new PlannedStep(
                        Integer.parseInt(row.group(2)),
                        row.group(3),
                        true,
                        row.group(4),
                        row.group(5),
                        Boolean.parseBoolean(row.group(6)),
                        Boolean.parseBoolean(row.group(7)),
                        Deadlines.parse(row.group(8)),
                        Boolean.parseBoolean(row.group(9)),
                        row.group(10).isEmpty()
                                ? List.of()
                                : Arrays.asList(row.group(10).split(",")),
                        row.group(11),
                        row.group(12)))
                .toList();
        return new Plan(procedure + "-1", procedure, 1, steps);
    }

    private static String migration() {
        try (InputStream file = ShippedPlans.class.getResourceAsStream("/db/migration/intake/V30__procedure.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseProcedure opened(Plan plan, Priority priority) {
        CaseProcedure opened = CaseProcedure.open(
                new CaseNumber("SH01-GS-20261122-001"),
                SITE,
                plan,
                PlannedStep::deadlines,
                new PriorityRule.Judged(priority, List.of("ORDINARY")),
                NOON);
        opened.happened(CaseProcedure.REPORT_RECEIVED, NOON, plan, ROUND_THE_CLOCK);
        return opened;
    }

    static CaseProcedure accepted(Priority priority) {
        CaseProcedure accepted = opened(loss(), priority);
        accepted.complete("ACCEPT", NOON.plusSeconds(120), CLERK, loss(), ROUND_THE_CLOCK);
        return accepted;
    }
}
