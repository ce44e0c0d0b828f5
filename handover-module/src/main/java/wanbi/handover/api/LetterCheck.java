package wanbi.handover.api;

import java.util.Optional;
import wanbi.intake.api.PublicCheck;

/** Whether a letter is genuine, for whoever was shown it; open to the public, tells nothing personal (F-7). */
public interface LetterCheck {

    Optional<PublicCheck> letterByCode(String code);
}
