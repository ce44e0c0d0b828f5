package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;

/** Another person's yes or no to a footage request (I11). */
@Named
@ViewScoped
public class FootageDecision implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FootageRequests requests;

    @Inject
    private FootageQueueView view;

    private String reason;

    public String approve() {
        requests.approve(new FootageCommand.Ref(view.getId()));
        return view.page("&done=approved");
    }

    public String reject() {
        requests.reject(new FootageCommand.Reject(view.getId(), reason));
        return view.page("&done=rejected");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
