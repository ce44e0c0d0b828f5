package wanbi.api;

import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** What desk, manager and head office press at the counter. */
final class CounterDeeds {

    private final Crowd crowd;
    private final Queue<Crowd.Named> claims = new ConcurrentLinkedQueue<>();
    private final Queue<Crowd.Named> holds = new ConcurrentLinkedQueue<>();
    private final Queue<Crowd.Named> disputes = new ConcurrentLinkedQueue<>();

    CounterDeeds(Crowd crowd) {
        this.crowd = crowd;
    }

    /** What matters most stands there more often. */
    List<Consumer<Random>> all() {
        return List.of(
                this::links,
                this::releases,
                this::claims,
                this::claims,
                this::compares,
                this::compares,
                this::handsOver,
                this::handsOver,
                this::handsOver,
                this::freezes,
                this::thaws,
                this::thaws,
                this::holds,
                this::endsHold,
                this::disputes,
                this::decides);
    }

    private void links(Random mind) {
        String tag = Crowd.any(mind, crowd.tags);
        crowd.post(
                "desk2",
                "/cases/" + Crowd.any(mind, crowd.cases) + "/links",
                "{'line':1,'itemTag':'" + tag + "','quantity':1}",
                new Crowd.Deed(tag, "FIND_LINKED"));
    }

    private void releases(Random mind) {
        String tag = Crowd.any(mind, crowd.tags);
        crowd.post(
                "desk2",
                "/cases/" + Crowd.any(mind, crowd.cases) + "/links/" + tag + "/release",
                "{'reason':'不是'}",
                new Crowd.Deed(tag, "FIND_RELEASED"));
    }

    private void claims(Random mind) {
        String tag = Crowd.any(mind, crowd.tags);
        String number = mind.nextBoolean() ? Crowd.any(mind, crowd.cases) : null;
        // Without a case one is opened and the thing is linked to it.
        Crowd.Deed walkUp = number == null ? new Crowd.Deed(tag, "FIND_LINKED") : null;
        crowd.post("desk2", "/claims", Desk.claim(number, tag).toString().replace("SH01\"", "GZ01\""), walkUp)
                .map(opened -> opened.getString("claim"))
                .ifPresent(claim -> {
                    claims.add(new Crowd.Named(claim, tag));
                    crowd.toldPaths.add("/claims/" + claim);
                });
    }

    private void compares(Random mind) {
        Crowd.any(mind, claims).ifPresent(claim -> {
            String path = "/claims/" + claim.id() + "/comparison";
            crowd.post("desk2", path, Desk.answersTo(claim.tag()), null);
            crowd.post("desk2", path + "/verdict", Desk.verdictOn(claim.tag()), null);
        });
    }

    private void handsOver(Random mind) {
        Crowd.any(mind, claims).ifPresent(claim -> {
            crowd.formOf(claim.id())
                    .ifPresent(of -> crowd.post(
                            "desk2",
                            "/claims/" + claim.id() + "/handover",
                            Desk.handover(of).toString(),
                            new Crowd.Deed(claim.tag(), "FIND_HANDED_OVER")));
        });
    }

    /** Of what is frozen by hand already nothing is written again. */
    private void freezes(Random mind) {
        String tag = Crowd.any(mind, crowd.tags);
        crowd.post("manager2", "/found-items/" + tag + "/freezes", "{'reason':'可疑'}", null);
    }

    private void thaws(Random mind) {
        String tag = Crowd.any(mind, crowd.tags);
        crowd.post(
                "hq",
                "/found-items/" + tag + "/freezes/release",
                "{'reason':'已核实'}",
                new Crowd.Deed(tag, "FIND_UNFROZEN"));
    }

    private void holds(Random mind) {
        String number = Crowd.any(mind, crowd.cases);
        crowd.post("manager2", "/cases/" + number + "/holds", "{'basis':'COMPANY','reason':'内部调查'}", null)
                .ifPresent(hold -> holds.add(new Crowd.Named(hold.getString("id"), number)));
    }

    private void endsHold(Random mind) {
        Crowd.any(mind, holds)
                .ifPresent(hold -> crowd.post(
                        "hq", "/cases/" + hold.tag() + "/holds/" + hold.id() + "/release", "{'reason':'调查结束'}", null));
    }

    private void disputes(Random mind) {
        Crowd.any(mind, claims)
                .ifPresent(claim -> crowd.post("desk2", "/claims/" + claim.id() + "/dispute", "{'reason':'另有人'}", null)
                        .ifPresent(dispute -> disputes.add(new Crowd.Named(dispute.getString("id"), claim.tag()))));
    }

    private void decides(Random mind) {
        String outcome = mind.nextBoolean() ? "CLAIMANT" : "CONTENDER";
        Crowd.any(mind, disputes)
                .ifPresent(dispute -> crowd.post(
                        "hq",
                        "/disputes/" + dispute.id() + "/decision",
                        "{'outcome':'" + outcome + "','reason':'核实'}",
                        null));
    }
}
