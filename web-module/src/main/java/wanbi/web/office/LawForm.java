package wanbi.web.office;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LegalProfiles;
import wanbi.platform.api.LegalTerms;
import wanbi.platform.api.LocalRuleView;

/** One more entry on the law at a site while it is written: what stands on the screen, judged by nobody yet. */
public class LawForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate effectiveFrom;
    private String placeClass;
    private String basis;
    private Integer footageDays;
    private String footageBasis;
    private Integer holdDays;
    private String holdCount = "WORKING";
    private String holdBasis;
    private BigDecimal theftFigure;
    private String theftBasis;
    private String policeStation;
    private String policePhones;
    private String decidedBy;
    private boolean confirmed;
    private String filingNumber;
    private Integer filedDays;

    LawForm(LocalDate today, LegalEntryView known) {
        effectiveFrom = today;
        if (known != null) {
            placeClass = known.getPlaceClass();
            basis = known.getBasis();
            footageDays = known.getFootageDays();
            footageBasis = known.getFootageBasis();
            holdDays = known.getHoldDays();
            holdCount = known.getHoldCount();
            holdBasis = known.getHoldBasis();
            theftFigure = known.getTheftFigure();
            theftBasis = known.getTheftBasis();
            policeStation = known.getPoliceStation();
            policePhones = String.join(", ", known.getPolicePhones());
            filingNumber = known.getFilingNumber();
            filedDays = known.getFiledDays();
        }
    }

    /** What an area is said to ask; somebody looks at it before it is entered. */
    void propose(LocalRuleView rule) {
        footageDays = rule.getFootageDays();
        footageBasis = rule.getFootageBasis();
        holdDays = rule.getHoldDays();
        holdCount = rule.getHoldCount();
        holdBasis = rule.getHoldBasis();
        theftFigure = rule.getTheftFigure();
        theftBasis = rule.getTheftBasis();
        confirmed = false;
    }

    LegalProfiles.Enter command(SiteCode site, long seen) {
        LegalTerms terms = new LegalTerms(
                placeClass,
                basis,
                footageDays,
                footageBasis,
                holdDays,
                holdCount,
                holdBasis,
                theftFigure,
                theftBasis,
                policeStation,
                phones(),
                decidedBy,
                confirmed,
                filingNumber,
                filedDays);
        return new LegalProfiles.Enter(site, effectiveFrom, terms, seen);
    }

    private List<String> phones() {
        return policePhones == null
                ? List.of()
                : Arrays.stream(policePhones.split("[,，、;；\\n]"))
                        .map(String::strip)
                        .filter(phone -> !phone.isEmpty())
                        .toList();
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getPlaceClass() {
        return placeClass;
    }

    public void setPlaceClass(String placeClass) {
        this.placeClass = placeClass;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public Integer getFootageDays() {
        return footageDays;
    }

    public void setFootageDays(Integer footageDays) {
        this.footageDays = footageDays;
    }

    public String getFootageBasis() {
        return footageBasis;
    }

    public void setFootageBasis(String footageBasis) {
        this.footageBasis = footageBasis;
    }

    public Integer getHoldDays() {
        return holdDays;
    }

    public void setHoldDays(Integer holdDays) {
        this.holdDays = holdDays;
    }

    public String getHoldCount() {
        return holdCount;
    }

    public void setHoldCount(String holdCount) {
        this.holdCount = holdCount;
    }

    public String getHoldBasis() {
        return holdBasis;
    }

    public void setHoldBasis(String holdBasis) {
        this.holdBasis = holdBasis;
    }

    public BigDecimal getTheftFigure() {
        return theftFigure;
    }

    public void setTheftFigure(BigDecimal theftFigure) {
        this.theftFigure = theftFigure;
    }

    public String getTheftBasis() {
        return theftBasis;
    }

    public void setTheftBasis(String theftBasis) {
        this.theftBasis = theftBasis;
    }

    public String getPoliceStation() {
        return policeStation;
    }

    public void setPoliceStation(String policeStation) {
        this.policeStation = policeStation;
    }

    public String getPolicePhones() {
        return policePhones;
    }

    public void setPolicePhones(String policePhones) {
        this.policePhones = policePhones;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public String getFilingNumber() {
        return filingNumber;
    }

    public void setFilingNumber(String filingNumber) {
        this.filingNumber = filingNumber;
    }

    public Integer getFiledDays() {
        return filedDays;
    }

    public void setFiledDays(Integer filedDays) {
        this.filedDays = filedDays;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
