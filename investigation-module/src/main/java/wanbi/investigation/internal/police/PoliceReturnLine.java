package wanbi.investigation.internal.police;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import wanbi.investigation.api.ReturnedGoodsCommand;
import wanbi.investigation.api.ReturnedGoodsView;

/** What of a case's line came back, and how it looked. */
@Entity
@Table(schema = "investigation", name = "police_return_line")
class PoliceReturnLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "police_return_line")
    @SequenceGenerator(
            name = "police_return_line",
            schema = "investigation",
            sequenceName = "police_return_line_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "return_id")
    private PoliceReturn list;

    private int line;
    private int quantity;
    private String condition;

    protected PoliceReturnLine() {}

    PoliceReturnLine(PoliceReturn list, ReturnedGoodsCommand.Line said) {
        this.list = list;
        this.line = said.line();
        this.quantity = said.quantity();
        this.condition = said.condition();
    }

    ReturnedGoodsView.Line view() {
        return new ReturnedGoodsView.Line(line, quantity, condition);
    }
}
