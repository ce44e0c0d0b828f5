package wanbi.investigation.internal.police;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CaseRefused;
import wanbi.intake.api.InvestigatedCases;
import wanbi.intake.api.PoliceProgress;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.ReturnedGoods;
import wanbi.investigation.api.ReturnedGoodsCommand;
import wanbi.investigation.api.ReturnedGoodsView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ReturnedGoodsDoor implements ReturnedGoods {

    private static final String LIST = "RETURN_LIST";

    @Inject
    PoliceShelf shelf;

    @Inject
    PoliceSteps steps;

    @Inject
    PoliceJournal journal;

    @Inject
    PoliceProgress cases;

    @Inject
    InvestigatedCases readable;

    @Inject
    SiteBook sites;

    @Inject
    FileStore files;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** The list is police paper like any other; the case learns what it has back. */
    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public ReturnedGoodsView record(ReturnedGoodsCommand said) {
        Concerned about = cases.lock(PoliceCommand.caseOf(said.report()));
        if (!about.theft()) {
            throw CaseRefused.noTheft();
        }
        PoliceReport report = shelf.get(said.report());
        SoundDocument paper = SoundDocument.judged(
                new PoliceCommand.Document(said.report(), LIST, said.number(), said.date(), said.file()),
                this::isStored,
                sites.today(report.site()));
        SoundReturn sound = SoundReturn.judged(said, this::isStored);
        boolean filedBefore = shelf.isFiled(about.number());
        Instant now = clock.instant();
        cases.goodsCameBack(about.number(), sound.cameBack(), sound.isDirect());
        PoliceReturn list = PoliceReturn.of(report, paper, sound, staff, now);
        shelf.add(PoliceDocument.of(report, paper, staff, now));
        shelf.add(list);
        shelf.save();
        steps.documented(about, report, paper, false, filedBefore, now);
        journal.returned(report, paper, sound);
        return list.view(report.site().value());
    }

    private boolean isStored(String file) {
        return files.find(file).isPresent();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ReturnedGoodsView> ofCase(CaseNumber number) {
        String site = readable.look(number).getSite().value();
        return shelf.returns(number).stream().map(list -> list.view(site)).toList();
    }
}
