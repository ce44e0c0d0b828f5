package wanbi.intake.api;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Import of an existing ledger of found items from csv, csv.gz or xlsx. Roles: MANAGER of the site, HEAD_OFFICE. */
public interface FoundItemImport {

    /** Reads the head and the first rows, so that the columns can be mapped by clicks. */
    LedgerPreview preview(LedgerFile file);

    /**
     * Imports or, as a dry run, only judges. Good rows are kept, bad rows reported with the reason beside each.
     *
     * @return id of the job, which runs on after the call
     * @throws wanbi.kernel.InvalidInput {@code mapping} without a required field, an unknown column or an unknown code
     */
    String start(ImportOrder order);

    /** The mapping that this site used last for a ledger of these columns; empty at first. */
    Map<String, ColumnRule> remembered(RememberedMapping columns);

    /** @param content read to its end by the call */
    record LedgerFile(SiteCode site, InputStream content, String fileName) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    record RememberedMapping(SiteCode site, List<String> columns) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    /** @param mapping field of a find → where it comes from */
    record ImportOrder(
            SiteCode site, InputStream content, String fileName, boolean dryRun, Map<String, ColumnRule> mapping)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    record LedgerPreview(List<String> columns, List<List<String>> rows) {}
}
