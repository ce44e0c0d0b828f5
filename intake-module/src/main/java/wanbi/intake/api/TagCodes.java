package wanbi.intake.api;

import java.util.Optional;
import wanbi.platform.api.BetweenContexts;

/** Finds a found item by the code on its label, for the public check of papers (F-7). */
@BetweenContexts
public interface TagCodes {

    Optional<PublicCheck> byCode(String code);
}
