package wanbi.platform.api;

import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.SiteCode;

/** The journal of a site and day, or of the company and day: sign-ins, exports, unmaskings, directory (E.6). */
public interface AccessLog {

    List<ChronicleEntry> entries(SiteDay day);

    ChainVerification verify(SiteDay day);

    /** @param site null for the company's own chain */
    record SiteDay(SiteCode site, LocalDate day) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.COMPANY : Subject.of(site);
        }
    }
}
