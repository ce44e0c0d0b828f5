package wanbi.platform.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One dated entry of what the law asks of a site (F-18). */
public final class LegalEntryView {

    private final String site;
    private final int number;
    private final LocalDate effectiveFrom;
    private final LegalTerms terms;
    private final Instant enteredAt;
    private final String enteredByName;

    public LegalEntryView(
            String site,
            int number,
            LocalDate effectiveFrom,
            LegalTerms terms,
            Instant enteredAt,
            String enteredByName) {
        this.site = site;
        this.number = number;
        this.effectiveFrom = effectiveFrom;
        this.terms = terms;
        this.enteredAt = enteredAt;
        this.enteredByName = enteredByName;
    }

    public String getSite() {
        return site;
    }

    /** Counted from one in the order of entry. */
    public int getNumber() {
        return number;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    /** ART7, ART9, NON_PUBLIC or KEY_TARGET. */
    public String getPlaceClass() {
        return terms.placeClass();
    }

    public String getBasis() {
        return terms.basis();
    }

    public int getFootageDays() {
        return terms.footageDays();
    }

    public String getFootageBasis() {
        return terms.footageBasis();
    }

    public int getHoldDays() {
        return terms.holdDays();
    }

    /** WORKING or CALENDAR days. */
    public String getHoldCount() {
        return terms.holdCount();
    }

    public String getHoldBasis() {
        return terms.holdBasis();
    }

    /** From which worth a theft may be a crime, in yuan; a hint, the police decide. */
    public BigDecimal getTheftFigure() {
        return terms.theftFigure();
    }

    public String getTheftBasis() {
        return terms.theftBasis();
    }

    public String getPoliceStation() {
        return terms.policeStation();
    }

    public List<String> getPolicePhones() {
        return terms.policePhones();
    }

    /** Who decided it. */
    public String getDecidedBy() {
        return terms.decidedBy();
    }

    public boolean isConfirmedByCounsel() {
        return terms.confirmedByCounsel();
    }

    /** Of the site's cameras with the police; null where nothing is filed. */
    public String getFilingNumber() {
        return terms.filingNumber();
    }

    public Integer getFiledDays() {
        return terms.filedDays();
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredByName() {
        return enteredByName;
    }
}
