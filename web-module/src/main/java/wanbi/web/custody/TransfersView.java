package wanbi.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import wanbi.intake.api.CustodyTransfers;
import wanbi.intake.api.TransferCommand;
import wanbi.intake.api.TransferView;
import wanbi.web.form.WitnessForm;

/** What waits to be taken over: looked at one by one, taken or declined. */
@Named
@ViewScoped
public class TransfersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CustodyTransfers transfers;

    private final WitnessForm witness = new WitnessForm();
    private transient List<TransferView> open;
    private String chosen;
    private String sealState;
    private String newSeal;
    private BigDecimal cash;
    private String remark;
    private String told;

    /** Of all sites of the reader, oldest first. */
    public List<TransferView> getMine() {
        return all().stream().filter(TransferView::isAcceptable).toList();
    }

    public List<TransferView> getOthers() {
        return all().stream().filter(one -> !one.isAcceptable()).toList();
    }

    private List<TransferView> all() {
        if (open == null) {
            open = transfers.open(new TransferCommand.Listed(null));
        }
        return open;
    }

    public void choose(TransferView one) {
        clear();
        chosen = one.getId();
    }

    public void clear() {
        chosen = null;
        sealState = null;
        newSeal = null;
        cash = null;
        remark = null;
        told = null;
        open = null;
    }

    public void accept(TransferView one) {
        transfers.accept(new TransferCommand.Accept(
                one.getId(), one.getVersion(), sealState, newSeal, cash, remark, witness.take()));
        clear();
        told = "transfer.taken";
    }

    public void decline(TransferView one) {
        transfers.decline(new TransferCommand.End(one.getId(), one.getVersion(), remark));
        clear();
        told = "transfer.declined";
    }

    public void withdraw(TransferView one) {
        transfers.withdraw(new TransferCommand.End(one.getId(), one.getVersion(), remark));
        clear();
        told = "transfer.declined";
    }

    /** Key of the sentence on what was just done, or null. */
    public String getTold() {
        return told;
    }

    public String getChosen() {
        return chosen;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getSealState() {
        return sealState;
    }

    public void setSealState(String sealState) {
        this.sealState = sealState;
    }

    public String getNewSeal() {
        return newSeal;
    }

    public void setNewSeal(String newSeal) {
        this.newSeal = newSeal;
    }

    public BigDecimal getCash() {
        return cash;
    }

    public void setCash(BigDecimal cash) {
        this.cash = cash;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
