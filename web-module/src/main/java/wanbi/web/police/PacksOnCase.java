package wanbi.web.police;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.investigation.api.PackCommand;
import wanbi.investigation.api.PackView;
import wanbi.investigation.api.PolicePacks;
import wanbi.kernel.CaseNumber;
import wanbi.web.intake.CaseRecord;
import wanbi.web.intake.CaseTab;

/** The packs for the police of the case that stands open. */
@Named
@ViewScoped
public class PacksOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PolicePacks packs;

    @Inject
    private CaseRecord record;

    private transient List<PackView> all;
    private String reason;

    public String make() {
        packs.make(new PackCommand.Make(number(), reason));
        return CaseTab.POLICE.of(number());
    }

    public List<PackView> getAll() {
        if (all == null) {
            all = packs.ofCase(number());
        }
        return all;
    }

    private CaseNumber number() {
        return new CaseNumber(record.getFile().getCaseNumber());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
