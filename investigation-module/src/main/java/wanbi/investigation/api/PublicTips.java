package wanbi.investigation.api;

import java.util.Optional;
import wanbi.investigation.api.TipCommand.Told;

/** The letter box of a site, open to everybody who reads its poster; it takes, and tells nothing (R11). */
public interface PublicTips {

    /** The site's name; empty where there is none. */
    Optional<String> box(String site);

    /**
     * @return number under which it was put down
     * @throws wanbi.kernel.UnknownThing there is no such site
     * @throws wanbi.kernel.InvalidInput as {@link Tips#record}
     */
    String drop(String site, Told told);
}
