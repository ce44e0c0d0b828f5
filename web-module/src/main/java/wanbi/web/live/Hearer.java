package wanbi.web.live;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.SiteCode;

/** The sites of which a session hears; kept with it, so that asking for news asks no table. */
record Hearer(List<String> sites) implements Serializable {

    private static final String KEY = Hearer.class.getName();

    static Hearer of(Collection<SiteCode> sites) {
        return new Hearer(sites.stream().map(SiteCode::value).sorted().toList());
    }

    static Hearer in(HttpSession session) {
        return session.getAttribute(KEY) instanceof Hearer known ? known : new Hearer(List.of());
    }

    void sitIn(HttpSession session) {
        if (!equals(session.getAttribute(KEY))) {
            session.setAttribute(KEY, this);
        }
    }

    Set<SiteCode> codes() {
        return sites.stream().map(SiteCode::new).collect(Collectors.toUnmodifiableSet());
    }
}
