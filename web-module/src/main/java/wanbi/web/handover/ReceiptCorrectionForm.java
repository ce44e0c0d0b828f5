package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wanbi.handover.api.ReceiptCorrections;
import wanbi.handover.api.ReceiptCorrections.Changes;
import wanbi.handover.api.ReceiptCorrections.ItemCondition;
import wanbi.handover.api.ReceiptView;
import wanbi.kernel.Texts;
import wanbi.web.form.WitnessForm;

/** What of a receipt is to be put right, typed; what is left empty stays (R09). */
@Named
@ViewScoped
public class ReceiptCorrectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptCorrections corrections;

    @Inject
    private HttpServletRequest request;

    private final WitnessForm witness = new WitnessForm();
    private final Map<String, String> conditions = new TreeMap<>();
    private String name;
    private String phone;
    private String idLast4;
    private String remarks;
    private String reason;

    /** The version is that which stood on the page, whatever has come since. */
    public String save(ReceiptView it) {
        String seen = request.getParameter("seen");
        List<ItemCondition> typed = it.getItemTags().stream()
                .filter(tag -> Texts.clean(conditions.get(tag)) != null)
                .map(tag -> new ItemCondition(tag, conditions.get(tag)))
                .toList();
        corrections.correct(new ReceiptCorrections.Correct(
                it.getReceiptNumber(),
                seen == null ? null : Long.valueOf(seen),
                new Changes(name, phone, idLast4, typed, remarks),
                reason,
                witness.take()));
        return ReceiptRecordView.page(it.getReceiptNumber());
    }

    public WitnessForm getWitness() {
        return witness;
    }

    /** By tag. */
    public Map<String, String> getConditions() {
        return conditions;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getIdLast4() {
        return idLast4;
    }

    public void setIdLast4(String idLast4) {
        this.idLast4 = idLast4;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
