package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.CaseAlarms;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;

/** Head office hears at once of a theft that is most urgent, before any clock has run (E.3). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeadOfficeCall {

    private static final String KIND = "THEFT";
    private static final String ONCE = "P1";
    private static final Duration REPORTED_UP = Duration.ofMinutes(30);

    @Inject
    CaseAlarms alarms;

    void tell(SiteCode site, CaseNumber number, Priority priority, Instant now) {
        if (priority == Priority.P1) {
            alarms.raise(new CaseAlarms.Alarm(
                    number,
                    site,
                    KIND,
                    ONCE,
                    "URGENT_THEFT",
                    "HEAD_OFFICE",
                    Role.HEAD_OFFICE,
                    now,
                    now.plus(REPORTED_UP)));
        }
    }
}
