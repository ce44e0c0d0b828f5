package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;
import wanbi.kernel.Texts;

/** A yes or no given straight from the list; a no says why. */
@Named
@ViewScoped
public class HomeFootageApproval implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FootageRequests requests;

    private String request;
    private String reason;
    private String given;

    public void give() {
        requests.approve(new FootageCommand.Ref(request));
        given = "approved";
        request = null;
    }

    public void refuse() {
        requests.reject(new FootageCommand.Reject(request, reason));
        given = "rejected";
        reason = null;
        request = null;
    }

    /** Unfolds the question why; the form keeps the request. */
    public void ask() {
        given = null;
    }

    /** approved or rejected, null while nothing was said. */
    public String getGiven() {
        return given;
    }

    public boolean isAsking() {
        return given == null && Texts.clean(request) != null;
    }

    public String getRequest() {
        return request;
    }

    public void setRequest(String request) {
        this.request = request;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
