package wanbi.intake.internal.casefile;

import java.util.List;
import wanbi.intake.api.PoliceProgress.CameBack;
import wanbi.kernel.FieldErrors;

/** What the police have given back to whom it was stolen from (R30); X2 counts it as recovered. */
final class Recovered {

    private Recovered() {}

    /** @param direct the client has it already; else it is at our desk, and the claim will say when it is handed over */
    static void cameBack(LossCase theft, List<CameBack> goods, boolean direct) {
        theft.refuseUnlessTheft();
        CaseThings things = theft.things();
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < goods.size(); i++) {
            judge(things, goods.get(i), "lines/" + (i + 1) + "/", errors);
        }
        errors.refuse();
        if (direct) {
            goods.forEach(one -> things.cameBack(one.line(), one.quantity()));
        }
    }

    private static void judge(CaseThings things, CameBack one, String path, FieldErrors errors) {
        boolean known = things.lines().stream().anyMatch(line -> line.line() == one.line());
        errors.unless(known, path + "line", "UNKNOWN_LINE");
        errors.unless(one.quantity() > 0, path + "quantity", "OUT_OF_RANGE", 1, CaseLine.MOST_OF_A_KIND);
        if (known && one.quantity() > 0) {
            int most = things.stillAway(one.line());
            errors.unless(one.quantity() <= most, path + "quantity", "QUANTITY_TOO_LARGE", most);
        }
    }
}
