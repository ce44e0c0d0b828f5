package wanbi.platform.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

class JobTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private final Job job =
            Job.start("FOUND_ITEM_IMPORT", new SiteCode("SH01"), 560, "single", StaffId.ofNumber(7), NOW);

    @Test
    void aJobGoesOnUntilSomebodyAsksItToStop() {
        assertTrue(job.progress(100, 98, 2));
        job.askToStop();
        assertFalse(job.progress(200, 195, 5));
        assertEquals(200, job.view().getDone());
    }

    @Test
    void whatEndsAfterBeingStoppedIsCancelled() {
        job.askToStop();
        job.finish(null, NOW);
        assertEquals("CANCELLED", job.view().getState());
    }

    @Test
    void whatEndsByItselfIsDone() {
        job.finish("report", NOW);
        assertEquals("DONE", job.view().getState());
        assertEquals("report", job.view().getReport());
    }

    @Test
    void aFailedJobSaysWhy() {
        job.fail("INVALID_INPUT", NOW);
        assertEquals("FAILED", job.view().getState());
        assertEquals("INVALID_INPUT", job.view().getFailure());
    }

    @Test
    void aJobEndsOnce() {
        job.finish(null, NOW);
        assertThrows(IllegalStateException.class, () -> job.fail("INVALID_INPUT", NOW));
    }

    @Test
    void whoeverStopsAFinishedJobChangesNothing() {
        job.finish(null, NOW);
        job.askToStop();
        assertEquals("DONE", job.view().getState());
    }
}
