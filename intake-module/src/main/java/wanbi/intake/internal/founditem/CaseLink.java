package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;

/** The line of a case that the thing is thought to be. */
@Embeddable
class CaseLink {

    @Column(name = "case_number")
    private CaseNumber number;

    @Column(name = "case_line")
    private Integer line;

    @Column(name = "case_quantity")
    private Integer quantity;

    protected CaseLink() {}

    /** @param most pieces that there are */
    static CaseLink of(CaseNumber number, int line, int quantity, int most) {
        refuseUnless(quantity, most);
        CaseLink link = new CaseLink();
        link.number = number;
        link.line = line;
        link.quantity = quantity;
        return link;
    }

    static void refuseUnless(int quantity, int most) {
        if (quantity < 1 || quantity > most) {
            throw new InvalidInput("quantity", "QUANTITY_TOO_LARGE", most);
        }
    }

    boolean isTo(CaseNumber some) {
        return number.equals(some);
    }

    String caseNumber() {
        return number.value();
    }

    Integer line() {
        return line;
    }
}
