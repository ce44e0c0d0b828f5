package wanbi.web.custody;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import wanbi.intake.api.ShiftHandoverCommand.Count;
import wanbi.intake.api.ShiftHandoverCommand.Decision;
import wanbi.intake.api.ShiftHandoverCommand.Mismatch;
import wanbi.intake.api.ShiftListView;
import wanbi.intake.api.ShiftThingView;

/** What is said of one thing on the list of a shift. */
public class ShiftRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGREED = "AGREED";

    private final String tag;
    private final boolean counting;
    private String said;
    private String remark;
    private BigDecimal cash;

    ShiftRow(ShiftThingView thing) {
        tag = thing.getTag();
        counting = thing.isCounting();
    }

    static List<ShiftRow> counting(ShiftListView list) {
        return list.getThings().stream()
                .filter(ShiftThingView::isCounting)
                .map(ShiftRow::new)
                .toList();
    }

    void see() {
        if (said == null || said.isEmpty()) {
            said = AGREED;
        }
    }

    boolean agrees() {
        return AGREED.equals(said);
    }

    public boolean isDiffering() {
        return said != null && !said.isEmpty() && !agrees();
    }

    public boolean isCounting() {
        return counting;
    }

    Count count() {
        return new Count(tag, cash);
    }

    Mismatch mismatch() {
        return new Mismatch(tag, said, remark, cash);
    }

    Decision decision() {
        return new Decision(tag, said);
    }

    public String getTag() {
        return tag;
    }

    /** AGREED, a kind of mismatch or, in a review, a decision. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public BigDecimal getCash() {
        return cash;
    }

    public void setCash(BigDecimal cash) {
        this.cash = cash;
    }
}
