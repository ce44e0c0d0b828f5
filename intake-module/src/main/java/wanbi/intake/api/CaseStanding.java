package wanbi.intake.api;

import java.util.Optional;

/** Where a case stands, for the client who holds its slip; tells no name and no feature (F-7). */
public interface CaseStanding {

    /** Empty for a code that nobody has, and for a telephone that is not the one on the case: nobody learns which. */
    Optional<SlipStandingView> by(String code, String phoneTail);
}
