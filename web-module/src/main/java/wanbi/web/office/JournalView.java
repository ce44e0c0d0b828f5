package wanbi.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wanbi.platform.api.AccessLog;
import wanbi.platform.api.AccessLog.SiteDay;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.web.frame.CurrentSite;

/** A site's day, or the company's: sign-ins, exports, unmaskings, changes of the directory, with their verification. */
@Named
@RequestScoped
public class JournalView {

    @Inject
    private AccessLog log;

    @Inject
    private CurrentSite here;

    @Inject
    private Clock clock;

    private String day;

    @PostConstruct
    void today() {
        day = LocalDate.now(clock.withZone(here.getZone())).toString();
    }

    /** Newest first, as a chronology is read. */
    public List<ChronicleEntry> getEntries() {
        List<ChronicleEntry> entries = new ArrayList<>(log.entries(siteDay()));
        Collections.reverse(entries);
        return entries;
    }

    public ChainVerification getVerification() {
        return log.verify(siteDay());
    }

    private SiteDay siteDay() {
        return new SiteDay(here.getSite(), LocalDate.parse(day));
    }

    public String getDay() {
        return day;
    }

    /** A day that cannot be read, from an address typed by hand, leaves today standing. */
    public void setDay(String typed) {
        if (typed != null && typed.matches("\\d{4}-(0[1-9]|1[0-2])-([01]\\d|2\\d|3[01])")) {
            day = typed;
        }
    }
}
