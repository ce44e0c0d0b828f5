package wanbi.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftHandovers;
import wanbi.intake.api.ShiftThingView;
import wanbi.web.form.WitnessForm;

/** One change of shift: looked at thing by thing, taken over, and where something differs looked into by another. */
@Named
@ViewScoped
public class ShiftRecord implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS =
            List.of("AGREED", "WRONG_PLACE", "SEAL_BROKEN", "MISSING", "COUNT_DIFFERS");
    private static final List<String> DECISIONS = List.of("PASSES", "STAYS", "LOST");

    @Inject
    private ShiftHandovers shifts;

    private final WitnessForm witness = new WitnessForm();
    private final Map<String, ShiftRow> rows = new LinkedHashMap<>();
    private transient ShiftHandoverView shift;
    private String id;
    private String reason;
    private String finding;

    public ShiftHandoverView getShift() {
        if (shift == null) {
            shift = shifts.get(new ShiftHandoverCommand.Ref(id));
        }
        return shift;
    }

    public ShiftRow row(ShiftThingView thing) {
        return rows.computeIfAbsent(thing.getTag(), tag -> new ShiftRow(thing));
    }

    public boolean differing(ShiftThingView thing) {
        return row(thing).isDiffering();
    }

    /** Its place among what does not agree, as the door counts them. */
    public int exception(ShiftThingView thing) {
        return place(thing, ShiftRow::isDiffering);
    }

    public int count(ShiftThingView thing) {
        return place(thing, ShiftRecord::isCounted);
    }

    public int decision(ShiftThingView thing) {
        return 1 + mismatches().indexOf(row(thing));
    }

    private int place(ShiftThingView thing, Predicate<ShiftRow> which) {
        return 1 + here().stream().filter(which).toList().indexOf(row(thing));
    }

    private static boolean isCounted(ShiftRow row) {
        return row.isCounting() && !row.isDiffering();
    }

    private List<ShiftRow> here() {
        return getShift().getList().getThings().stream()
                .filter(ShiftThingView::isHere)
                .map(this::row)
                .toList();
    }

    private List<ShiftRow> mismatches() {
        return getShift().getList().getThings().stream()
                .filter(thing -> thing.getMismatch() != null)
                .map(this::row)
                .toList();
    }

    /** What was not named as differing was seen. */
    public void seeAll() {
        here().forEach(ShiftRow::see);
    }

    public void accept() {
        List<ShiftRow> here = here();
        shift = shifts.accept(new ShiftHandoverCommand.Accept(
                id,
                getShift().getVersion(),
                false,
                here.stream().filter(ShiftRow::agrees).map(ShiftRow::getTag).toList(),
                here.stream()
                        .filter(ShiftRow::isDiffering)
                        .map(ShiftRow::mismatch)
                        .toList(),
                here.stream()
                        .filter(ShiftRecord::isCounted)
                        .map(ShiftRow::count)
                        .toList(),
                witness.take()));
        rows.clear();
    }

    public void decline() {
        shift = shifts.decline(new ShiftHandoverCommand.End(id, getShift().getVersion(), reason));
    }

    public void withdraw() {
        shift = shifts.withdraw(new ShiftHandoverCommand.End(id, getShift().getVersion(), reason));
    }

    public void review() {
        shift = shifts.review(new ShiftHandoverCommand.Review(
                id,
                getShift().getVersion(),
                finding,
                mismatches().stream().map(ShiftRow::decision).toList()));
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public List<String> getDecisions() {
        return DECISIONS;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
