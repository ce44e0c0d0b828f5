package wanbi.web.office;

import java.io.Serializable;
import java.time.LocalDate;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.GuardContracts;
import wanbi.platform.api.GuardTerms;

/** One more entry on who guards a site while it is written: what stands on the screen, judged by nobody yet. */
public class GuardContractForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate effectiveFrom;
    private boolean ownGuards;
    private String company;
    private String licence;
    private String contractNumber;
    private LocalDate validUntil;
    private String contact;
    private String phone;
    private LocalDate dataAgreementOn;

    GuardContractForm(LocalDate today, GuardContractView known) {
        effectiveFrom = today;
        if (known != null && !known.isOwnGuards()) {
            company = known.getCompany();
            licence = known.getLicence();
            contact = known.getContact();
            phone = known.getPhone();
            dataAgreementOn = known.getDataAgreementOn();
        }
    }

    /** With own guards ticked the fields of a company are not on the screen; what they held is not meant. */
    GuardContracts.Enter command(SiteCode site, long seen) {
        GuardTerms terms = ownGuards
                ? GuardTerms.OWN_GUARDS
                : new GuardTerms(company, licence, contractNumber, validUntil, contact, phone, dataAgreementOn);
        return new GuardContracts.Enter(site, effectiveFrom, ownGuards, terms, seen);
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public boolean isOwnGuards() {
        return ownGuards;
    }

    public void setOwnGuards(boolean ownGuards) {
        this.ownGuards = ownGuards;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getContractNumber() {
        return contractNumber;
    }

    public void setContractNumber(String contractNumber) {
        this.contractNumber = contractNumber;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getDataAgreementOn() {
        return dataAgreementOn;
    }

    public void setDataAgreementOn(LocalDate dataAgreementOn) {
        this.dataAgreementOn = dataAgreementOn;
    }
}
