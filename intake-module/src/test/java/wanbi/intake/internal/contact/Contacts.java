package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import wanbi.intake.api.ClientOnFile.Person;
import wanbi.intake.api.ContactCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A clerk, a client and those whom the client must not hear of. */
final class Contacts {

    static final Instant RECEIVED = Instant.parse("2026-11-22T02:00:30Z");
    static final Instant NOW = RECEIVED.plusSeconds(3_600);
    static final CaseNumber CASE = new CaseNumber("SH01-GS-20261122-001");
    static final Actor CLERK = new Actor(new StaffId("P-0001"), "陈静");
    static final OtherPeople OTHERS = new OtherPeople(
            new Person("王小明", "13800138000"),
            "车停在 B2，车牌沪A·12345，同行人电话 13900139000",
            List.of(
                    new Person("保洁 李师傅", null),
                    new Person("保洁孙阿姨", null),
                    new Person("保安", null),
                    new Person("张伟强", "021-62720000"),
                    new Person("王小明", "13800138000")));

    private Contacts() {}

    static ContactPromise promisedFor(Instant at) {
        return ContactPromise.made(
                CASE, 1, new SiteCode("SH01"), new PromisedContact(at, "PHONE", null, false), CLERK, NOW);
    }

    static ContactCommand.GiveFeedback told(Instant at, String channel, String outcome, String text) {
        return new ContactCommand.GiveFeedback(CASE, at, channel, outcome, text, null);
    }

    /** What is wrong, as {@code field CODE}. */
    static String refusal(Consumer<FieldErrors> judging) {
        FieldErrors errors = new FieldErrors();
        judging.accept(errors);
        return assertThrows(InvalidInput.class, errors::refuse).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .collect(Collectors.joining(", "));
    }
}
