package wanbi.investigation.internal.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.ZoneId;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.PackCommand;
import wanbi.investigation.api.PackView;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ExportLog;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SiteBook;

/** The short transactions around a pack's long way out of the house. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PackTaking {

    @Inject
    PackShelf shelf;

    @Inject
    InvestigatedCases cases;

    @Inject
    Journal journal;

    @Inject
    ExportLog exports;

    @Inject
    FileStore files;

    @Inject
    SiteBook sites;

    PackView begin(PackCommand.Ref ref) {
        cases.look(ref.caseNumber());
        PolicePack pack = shelf.get(ref);
        PackView view = shelf.shown(pack);
        journal.append(JournalEntry.of(Chain.of(pack.caseNumber()), "POLICE_PACK_TAKEN")
                .fact("pack", view.getId())
                .fact("sums", view.getSums()));
        exports.exported(
                "POLICE_PACK", pack.site(), view.getId(), view.getFiles().size(), view.getSums());
        return view;
    }

    ZoneId zone(String site) {
        return sites.zone(new SiteCode(site));
    }

    /** The stream outlives the transaction in which the register was asked. */
    InputStream open(String file) {
        return files.open(file);
    }
}
