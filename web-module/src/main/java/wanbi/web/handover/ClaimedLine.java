package wanbi.web.handover;

import java.io.Serializable;
import wanbi.handover.api.ClaimCommand;

/** A thing that may be claimed now, and whether it is. */
public class ClaimedLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Integer line;
    private final String tag;
    private final int most;
    private final String name;
    private Integer quantity;
    private boolean wanted = true;
    private String description;

    ClaimedLine(Integer line, String tag, int quantity, String name) {
        this.line = line;
        this.tag = tag;
        this.most = quantity;
        this.quantity = quantity;
        this.name = name;
    }

    ClaimCommand.Line toLine() {
        return new ClaimCommand.Line(line, tag, quantity, description);
    }

    public Integer getLine() {
        return line;
    }

    public String getTag() {
        return tag;
    }

    /** How many there are. */
    public int getMost() {
        return most;
    }

    public Integer getQuantity() {
        return quantity;
    }

    /** Of several alike somebody may come for some. */
    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getName() {
        return name;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
