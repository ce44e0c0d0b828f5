package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** A case as a claim needs it, personal values in plain: it stays between the contexts. */
public final class CaseForClaim {

    private final CaseNumber number;
    private final SiteCode site;
    private final String status;
    private final String clientName;
    private final String clientPhone;
    private final boolean openedAtCounter;
    private final List<ReportedLine> lines;

    public CaseForClaim(
            CaseNumber number,
            SiteCode site,
            String status,
            String clientName,
            String clientPhone,
            boolean openedAtCounter,
            List<ReportedLine> lines) {
        this.number = number;
        this.site = site;
        this.status = status;
        this.clientName = clientName;
        this.clientPhone = clientPhone;
        this.openedAtCounter = openedAtCounter;
        this.lines = lines;
    }

    public CaseNumber getNumber() {
        return number;
    }

    public SiteCode getSite() {
        return site;
    }

    public String getStatus() {
        return status;
    }

    public String getClientName() {
        return clientName;
    }

    public String getClientPhone() {
        return clientPhone;
    }

    public boolean isOpenedAtCounter() {
        return openedAtCounter;
    }

    public List<ReportedLine> getLines() {
        return lines;
    }
}
