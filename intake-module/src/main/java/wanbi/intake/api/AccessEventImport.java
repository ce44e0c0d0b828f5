package wanbi.intake.api;

import java.io.InputStream;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** An access system's log as a file, for gates that no integration speaks for (F-5). */
public interface AccessEventImport {

    /**
     * Starts taking the file in; good rows are not kept back by bad ones. Columns: card, gate, at, and site where the
     * file is of several sites. Roles: DESK, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @return id of the job
     * @throws wanbi.kernel.InvalidInput {@code file} LEDGER_BROKEN, LEDGER_EMPTY, COLUMN_MISSING …
     */
    String start(AccessLogOrder order);

    /** @param site of rows that name none; @param dryRun judges only */
    record AccessLogOrder(SiteCode site, InputStream content, String fileName, boolean dryRun) implements Scoped {

        private static final long serialVersionUID = 1L;

        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }
}
