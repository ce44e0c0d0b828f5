package wanbi.platform.internal.guards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.GuardTerms;

/**
 * Who guards a site from a day on, written once (L-18). It holds until the next entry begins, also past the contract's
 * last day: until somebody says otherwise, whoever stood at the gate goes on standing there.
 */
@Entity
@Table(schema = "platform", name = "guard_contract")
class GuardContract {

    @Id
    private String id;

    private SiteCode site;
    private int number;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private String company;
    private String licence;

    @Column(name = "contract_number")
    private String contractNumber;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String contact;
    private String phone;

    @Column(name = "data_agreement_on")
    private LocalDate dataAgreementOn;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private StaffId enteredBy;

    @Column(name = "entered_by_name")
    private String enteredByName;

    protected GuardContract() {}

    static GuardContract of(SiteCode site, int number, SoundGuardContract said, CurrentStaff by, Instant now) {
        GuardTerms terms = said.terms();
        GuardContract contract = new GuardContract();
        contract.id = site + "-" + number;
        contract.site = site;
        contract.number = number;
        contract.effectiveFrom = said.effectiveFrom();
        contract.company = terms.company();
        contract.licence = terms.licence();
        contract.contractNumber = terms.contractNumber();
        contract.validUntil = terms.validUntil();
        contract.contact = terms.contact();
        contract.phone = terms.phone();
        contract.dataAgreementOn = terms.dataAgreementOn();
        contract.enteredAt = now;
        contract.enteredBy = by.id();
        contract.enteredByName = by.name();
        return contract;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    boolean isOfACompany() {
        return company != null;
    }

    GuardContractView view() {
        GuardTerms terms =
                new GuardTerms(company, licence, contractNumber, validUntil, contact, phone, dataAgreementOn);
        return new GuardContractView(site.value(), number, effectiveFrom, terms, enteredAt, enteredByName);
    }
}
