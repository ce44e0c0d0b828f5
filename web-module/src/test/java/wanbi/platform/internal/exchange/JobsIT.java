package wanbi.platform.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.JobLedger;
import wanbi.platform.api.JobView;
import wanbi.platform.api.Jobs;
import wanbi.platform.api.Jobs.JobRef;
import wanbi.platform.api.StaffPrincipal;

@ExtendWith(ArquillianExtension.class)
class JobsIT {

    @Inject
    private Jobs jobs;

    @Inject
    private JobLedger ledger;

    @Inject
    private JobBook book;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Test
    void progressIsSeenAlthoughTheWorkRollsBack() throws Exception {
        JobRef job = aJob();
        assertThrows(
                IllegalStateException.class,
                () -> transactions.in(() -> {
                    ledger.progress(job.id(), 100, 97, 3);
                    throw new IllegalStateException("the work failed");
                }));
        JobView view = look(job);
        assertEquals("RUNNING 560 100 97 3", words(view));
    }

    @Test
    void theManagerStopsAJobAtItsNextRow() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        JobRef job = new JobRef(house.as(manager, () -> ledger.start("FOUND_ITEM_IMPORT", site, 560)));
        assertTrue(ledger.progress(job.id(), 100, 97, 3));
        house.as(manager, () -> {
            jobs.cancel(job);
            return null;
        });
        assertFalse(ledger.progress(job.id(), 200, 190, 10));
        ledger.finish(job.id(), null);
        assertEquals("CANCELLED 560 200 190 10", words(look(job)));
    }

    @Test
    void whatARestartInterruptedHasFailed() throws Exception {
        JobRef job = aJob();
        book.endInterrupted();
        assertEquals("FAILED", look(job).getState());
        assertEquals("JOB_INTERRUPTED", look(job).getFailure());
    }

    private JobRef aJob() throws Exception {
        SiteCode site = house.aSite();
        return new JobRef(house.asSystem(() -> ledger.start("FOUND_ITEM_IMPORT", site, 560)));
    }

    private JobView look(JobRef job) throws Exception {
        return house.asSystem(() -> jobs.job(job));
    }

    private static String words(JobView view) {
        return view.getState() + " " + view.getRows() + " " + view.getDone() + " " + view.getKept() + " "
                + view.getRefused();
    }
}
