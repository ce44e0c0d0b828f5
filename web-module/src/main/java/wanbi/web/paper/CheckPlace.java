package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a paper's code can be checked: by QR when the house has an address, else by telephone; never a dead QR. */
@ApplicationScoped
class CheckPlace {

    private final Optional<String> base;

    CheckPlace() {
        this(Optional.empty());
    }

    @Inject
    CheckPlace(@ConfigProperty(name = "wanbi.base.url") Optional<String> base) {
        this.base = base.map(String::strip)
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .map(url -> url.replaceAll("/+$", ""));
    }

    Optional<String> address(String code) {
        return base.map(url -> url + "/verify/" + code);
    }

    /** The site's letter box for tips. */
    Optional<String> tips(String site) {
        return base.map(url -> url + "/tips/" + site);
    }

    /** Where the client sees how far the case is; asked there for the end of the telephone number, too. */
    Optional<String> standing(String code) {
        return base.map(url -> url + "/status/" + code);
    }
}
