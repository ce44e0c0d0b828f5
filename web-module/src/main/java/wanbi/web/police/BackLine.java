package wanbi.web.police;

import java.io.Serializable;

/** A line of the case while somebody types how much of it has come back. */
public class BackLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String name;
    private Integer quantity;
    private String condition;

    BackLine(int line, String name) {
        this.line = line;
        this.name = name;
    }

    public int getLine() {
        return line;
    }

    public String getName() {
        return name;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }
}
