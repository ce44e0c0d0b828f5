package wanbi.web.rest.intake;

import java.util.List;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.kernel.SiteCode;
import wanbi.web.rest.body.JsonFields;

/** What both sides of a change of shift send, and who looks into it. */
final class ShiftBody {

    private ShiftBody() {}

    static ShiftHandoverCommand.Offer offer(SiteCode site, JsonFields body) {
        return new ShiftHandoverCommand.Offer(
                site, body.text("to"), body.objects("counts", ShiftBody::count), body.text("notes"));
    }

    private static ShiftHandoverCommand.Count count(JsonFields count) {
        return new ShiftHandoverCommand.Count(count.text("tag"), count.amount("cash"));
    }

    private record Confirmed(boolean all, List<String> seen) {}

    static ShiftHandoverCommand.Accept accept(String id, JsonFields body) {
        Confirmed confirmed =
                body.object("confirmation", said -> new Confirmed(said.yes("allSeen"), said.texts("seen")));
        return new ShiftHandoverCommand.Accept(
                id,
                body.version(),
                confirmed != null && confirmed.all(),
                confirmed == null ? List.of() : confirmed.seen(),
                body.objects("exceptions", ShiftBody::mismatch),
                body.objects("counts", ShiftBody::count),
                body.object("witness", ThingBody::witness));
    }

    private static ShiftHandoverCommand.Mismatch mismatch(JsonFields one) {
        return new ShiftHandoverCommand.Mismatch(
                one.text("tag"), one.text("kind"), one.text("remark"), one.amount("cash"));
    }

    static ShiftHandoverCommand.End end(String id, JsonFields body) {
        return new ShiftHandoverCommand.End(id, body.version(), body.text("reason"));
    }

    static ShiftHandoverCommand.Review review(String id, JsonFields body) {
        return new ShiftHandoverCommand.Review(
                id,
                body.version(),
                body.text("finding"),
                body.objects(
                        "decisions", one -> new ShiftHandoverCommand.Decision(one.text("tag"), one.text("decision"))));
    }
}
