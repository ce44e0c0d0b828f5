package wanbi.intake.api;

import java.util.Optional;

/** Verification of slips and tags by their code; open to the public, tells nothing personal (F-7). */
public interface PaperCheck {

    Optional<PublicCheck> byCode(String code);
}
