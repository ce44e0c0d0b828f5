package wanbi.platform.internal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ExportLog;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExportBook implements ExportLog {

    @Inject
    Journal journal;

    @Override
    public void exported(String report, SiteCode site, String period, long rows, String sha256) {
        Chain chain = site == null ? journal.today() : journal.today(site);
        journal.append(JournalEntry.of(chain, "EXPORTED")
                .fact("report", report)
                .fact("site", site)
                .fact("period", period)
                .fact("rows", rows)
                .fact("sha256", sha256));
    }

    @Override
    public void unmasked(Chain chain, String field, String reason) {
        journal.append(JournalEntry.of(chain, "UNMASKED").fact("field", field).because(reason));
    }
}
