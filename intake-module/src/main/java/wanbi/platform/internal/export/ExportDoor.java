package wanbi.platform.internal.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import wanbi.kernel.Role;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ExportDone;
import wanbi.platform.api.ExportLog;
import wanbi.platform.api.ExportMark;
import wanbi.platform.api.Exports;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
@Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
public class ExportDoor implements Exports {

    @Inject
    ExportLog log;

    @Inject
    Journal journal;

    @Override
    public ExportMark done(ExportDone export) {
        log.exported(export.report(), export.site(), period(export), export.rows(), export.sha256());
        Chain chain = chainOf(export);
        ChainVerification now = journal.verify(chain);
        return new ExportMark(chain.value(), now.getHead(), now.getEntries());
    }

    @Override
    public void brokenOff(ExportDone export) {
        journal.append(JournalEntry.of(chainOf(export), "EXPORT_BROKEN_OFF")
                .fact("report", export.report())
                .fact("site", export.site())
                .fact("period", period(export))
                .fact("rows", export.rows())
                .fact("sha256", export.sha256()));
    }

    private Chain chainOf(ExportDone export) {
        return export.site() == null ? journal.today() : journal.today(export.site());
    }

    private static String period(ExportDone export) {
        return export.from() + "/" + export.to();
    }
}
