package wanbi.platform.api;

import java.time.LocalDate;

/**
 * What a contract with a guard company says (L-18, L-36). All are null where a site keeps its own guards.
 *
 * @param company name of the guard company
 * @param licence number of its licence to offer guard services
 * @param contractNumber may be null
 * @param validUntil last day of the contract; null when it has no end
 * @param contact whom to ask for
 * @param phone by which the contact is reached day and night
 * @param dataAgreementOn day on which the agreement about personal data was signed; null when there is none
 */
public record GuardTerms(
        String company,
        String licence,
        String contractNumber,
        LocalDate validUntil,
        String contact,
        String phone,
        LocalDate dataAgreementOn) {

    public static final GuardTerms OWN_GUARDS = new GuardTerms(null, null, null, null, null, null, null);
}
