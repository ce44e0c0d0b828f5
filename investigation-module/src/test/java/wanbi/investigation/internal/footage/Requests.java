package wanbi.investigation.internal.footage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.FootageCommand;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Requests of a site with two cameras, as the domain tests need them. */
final class Requests {

    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    static final SiteCode SITE = new SiteCode("SH01");
    static final CaseNumber CASE = new CaseNumber("SH01-GS-20261122-001");
    static final Person CLERK = new Person(new StaffId("P-0001"), "陈静", "静安中心");
    static final Person MANAGER = new Person(new StaffId("P-0002"), "李强", "静安中心");
    static final Window WINDOW = new Window(NOW.minus(Duration.ofHours(3)), NOW.minus(Duration.ofHours(1)));
    static final Duration DAY = Duration.ofDays(1);

    private Requests() {}

    static Camera camera(String code, int days) {
        return Camera.open(
                new SiteCode(code.split("-")[0]),
                code,
                CameraFacts.of(new CameraCommand.Draft(
                        SITE, code, "SH01-B2", "车道", null, "PARKING", days, null, false, null)));
    }

    static FootageRequest of(Window window, boolean urgent, Instant reportedAt, AskedCamera... cameras) {
        InvestigatedCase about = new InvestigatedCase(CASE, SITE, "ACCEPTED", false, true, "SH01-B2", reportedAt, "钱包");
        SoundAsk ask = new SoundAsk(List.of(), window, "查看", null, urgent);
        return FootageRequest.ask(1, about, ask, List.of(cameras), CLERK, NOW);
    }

    static FootageRequest usual(boolean urgent) {
        return of(WINDOW, urgent, NOW, kept("SH01-C001", 30), kept("SH01-C002", 7));
    }

    static AskedCamera kept(String code, int days) {
        return new AskedCamera(code, new Retention(Duration.ofDays(days), Duration.ofDays(30)), false);
    }

    static SoundReview viewed(ReviewResult result, String... cameras) {
        return new SoundReview(NOW.minusSeconds(600), NOW, List.of(cameras), "已查看", result, List.of());
    }

    static FootageCommand.Ask ask(List<String> cameras, Instant from, Instant to, String purpose, String why) {
        return new FootageCommand.Ask(CASE, cameras, from, to, purpose, why, false);
    }

    static Optional<Camera> known(String code) {
        return Stream.of(camera("SH01-C001", 30), camera("SH01-C002", 7), camera("GZ01-C001", 30))
                .filter(camera -> camera.code().equals(code))
                .findFirst();
    }

    /** {@code field CODE} of each wrong field, or the code of the refusal; {@code ""} when nothing stands against it. */
    static String refusal(Supplier<?> act) {
        try {
            act.get();
            return "";
        } catch (InvalidInput wrong) {
            return String.join(
                    ", ",
                    wrong.errors().stream()
                            .map(error -> error.field() + " " + error.code())
                            .toList());
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }
}
