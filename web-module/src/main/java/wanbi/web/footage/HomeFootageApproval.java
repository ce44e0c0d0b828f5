package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;
import wanbi.kernel.Texts;

/** A yes or no given straight from the list; a no says why. */
@Named
@RequestScoped
public class HomeFootageApproval {

    @Inject
    private FootageRequests requests;

    private String request;
    private String reason;
    private String given;

    public void give() {
        requests.approve(new FootageCommand.Ref(request));
        given = "approved";
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
