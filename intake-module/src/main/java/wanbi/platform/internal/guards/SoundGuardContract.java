package wanbi.platform.internal.guards;

import java.time.LocalDate;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.GuardContracts.Enter;
import wanbi.platform.api.GuardTerms;

/** An entry as typed, cleaned and judged as a whole: every wrong field is named at once. */
record SoundGuardContract(LocalDate effectiveFrom, GuardTerms terms) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_TERM_YEARS = 20;
    private static final int NAME = 100;
    private static final int NUMBER = 60;

    static SoundGuardContract judged(Enter typed, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        LocalDate from = typed.effectiveFrom();
        LocalDate last = today.plusYears(YEARS_AHEAD);
        errors.unless(from != null, "effectiveFrom", "REQUIRED");
        boolean near = from == null || !from.isBefore(FIRST_DAY) && !from.isAfter(last);
        errors.unless(near, "effectiveFrom", "OUT_OF_RANGE", FIRST_DAY, last);
        GuardTerms terms = typed.ownGuards() ? own(typed.terms(), errors) : company(typed.terms(), today, errors);
        if (from != null && terms.validUntil() != null) {
            LocalDate end = from.plusYears(LONGEST_TERM_YEARS);
            boolean after =
                    !terms.validUntil().isBefore(from) && !terms.validUntil().isAfter(end);
            errors.unless(after, "validUntil", "OUT_OF_RANGE", from, end);
        }
        errors.refuse();
        return new SoundGuardContract(from, terms);
    }

    /** A company named and own guards ticked: which of the two was meant, nobody can know. */
    private static GuardTerms own(GuardTerms said, FieldErrors errors) {
        errors.unless(cleaned(said).equals(GuardTerms.OWN_GUARDS), "company", "OWN_GUARDS");
        return GuardTerms.OWN_GUARDS;
    }

    private static GuardTerms company(GuardTerms said, LocalDate today, FieldErrors errors) {
        GuardTerms terms = cleaned(said);
        text(errors, "company", terms.company(), NAME, true);
        text(errors, "licence", terms.licence(), NUMBER, true);
        text(errors, "contractNumber", terms.contractNumber(), NUMBER, false);
        text(errors, "contact", terms.contact(), NUMBER, true);
        text(errors, "phone", terms.phone(), NUMBER, true);
        boolean dialled = terms.phone() == null || Texts.isDialled(terms.phone());
        errors.unless(dialled, "phone", "INVALID_PHONE");
        boolean signed =
                terms.dataAgreementOn() == null || !terms.dataAgreementOn().isAfter(today);
        errors.unless(signed, "dataAgreementOn", "IN_FUTURE");
        return terms;
    }

    private static void text(FieldErrors errors, String field, String words, int longest, boolean needed) {
        errors.unless(words != null || !needed, field, "REQUIRED");
        errors.unless(Texts.length(words) <= longest, field, "TOO_LONG", longest);
    }

    private static GuardTerms cleaned(GuardTerms said) {
        return new GuardTerms(
                Texts.clean(said.company()),
                Texts.clean(said.licence()),
                Texts.clean(said.contractNumber()),
                said.validUntil(),
                Texts.clean(said.contact()),
                Texts.clean(said.phone()),
                said.dataAgreementOn());
    }
}
