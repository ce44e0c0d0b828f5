package wanbi.handover.internal.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import wanbi.handover.api.LetterCheck;
import wanbi.intake.api.PublicCheck;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.VerificationCode;

/** The public's door: is this letter genuine? (F-7) */
@Stateless
@PermitAll
public class LetterLookup implements LetterCheck {

    private static final String VALID = "VALID";

    @Inject
    LetterShelf shelf;

    @Inject
    SiteBook sites;

    @Override
    public Optional<PublicCheck> letterByCode(String typed) {
        String code = VerificationCode.parse(typed);
        return code == null
                ? Optional.empty()
                : shelf.byCode(code)
                        .map(letter -> new PublicCheck(
                                "LETTER",
                                letter.id(),
                                letter.itemClass(),
                                letter.at(),
                                sites.zone(letter.site()).getId(),
                                VALID));
    }
}
