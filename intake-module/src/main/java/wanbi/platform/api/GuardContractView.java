package wanbi.platform.api;

import java.time.Instant;
import java.time.LocalDate;

/** Who guards a site from a day on: a guard company, or the company's own guards. */
public final class GuardContractView {

    private final String site;
    private final int number;
    private final LocalDate effectiveFrom;
    private final GuardTerms terms;
    private final Instant enteredAt;
    private final String enteredByName;

    public GuardContractView(
            String site, int number, LocalDate effectiveFrom, GuardTerms terms, Instant enteredAt, String byName) {
        this.site = site;
        this.number = number;
        this.effectiveFrom = effectiveFrom;
        this.terms = terms;
        this.enteredAt = enteredAt;
        this.enteredByName = byName;
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

    public boolean isOwnGuards() {
        return terms.company() == null;
    }

    /** Null, as all that follows, where the guards are our own. */
    public String getCompany() {
        return terms.company();
    }

    public String getLicence() {
        return terms.licence();
    }

    public String getContractNumber() {
        return terms.contractNumber();
    }

    /** Null when the contract has no end. */
    public LocalDate getValidUntil() {
        return terms.validUntil();
    }

    public boolean isOver(LocalDate day) {
        return terms.validUntil() != null && terms.validUntil().isBefore(day);
    }

    public String getContact() {
        return terms.contact();
    }

    public String getPhone() {
        return terms.phone();
    }

    /** Null when there is no agreement about personal data, which there has to be (L-36). */
    public LocalDate getDataAgreementOn() {
        return terms.dataAgreementOn();
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    public String getEnteredByName() {
        return enteredByName;
    }
}
