package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.handover.api.HouseNoticeCommand;
import wanbi.handover.api.HouseNotices;
import wanbi.kernel.SiteCode;

/** Found things chosen for the company's own notice (L-02). */
@Named
@ViewScoped
public class NoticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HouseNotices notices;

    private List<String> chosen = List.of();

    public String post(SiteCode site) {
        notices.post(new HouseNoticeCommand.Post(site, chosen));
        return "/handover/disposals?faces-redirect=true";
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
