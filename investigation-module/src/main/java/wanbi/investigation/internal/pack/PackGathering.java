package wanbi.investigation.internal.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseRegister;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.investigation.api.Exhibits;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.GuardParties;
import wanbi.investigation.api.GuardPartyView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PoliceReports;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.CompanyView;
import wanbi.platform.api.Directory;

/** Gathers what a pack tells through the doors of the records themselves, as the maker may read it: masked, and never what is hidden (I16, I17). */
@ApplicationScoped
class PackGathering {

    /** What concerns the client's private life, or only a suspicion, is not told unasked (R11, R14). */
    private static final List<String> TOLD = List.of("POLICE_", "SCENE_", "FOOTAGE_", "EXHIBIT_");

    private static final Set<String> ALSO_TOLD = Set.of(
            "CASE_REPORTED",
            "CASE_ACCEPTED",
            "CASE_CORRECTED",
            "CASE_CONVERTED",
            "CASE_REOPENED",
            "CASE_CLOSED",
            "FACTS_CHECKED",
            "CLIP_STORED",
            "COOPERATION_BEGUN",
            "SEARCH_DISPATCHED",
            "ZONE_SEARCHED",
            "THEFT_DISMISSED");

    @Inject
    CaseRegister cases;

    @Inject
    FootageRequests footage;

    @Inject
    Cameras cameras;

    @Inject
    Exhibits exhibits;

    @Inject
    SceneWork scenes;

    @Inject
    PoliceReports police;

    @Inject
    GuardParties guards;

    @Inject
    Directory directory;

    @Inject
    Enclosures enclosures;

    PackContent gather(CaseNumber number, SiteCode site, PackContent.Mark mark) {
        List<FootageView> asked = footage.ofCase(number);
        var records = new PackContent.Records(
                asked, watched(asked), exhibits.ofCase(number), scenes.of(number), police.ofCase(number));
        return new PackContent(
                mark,
                new PackContent.Place(
                        directory.site(site),
                        directory.company().map(CompanyView::getName).orElse(""),
                        guards.ofCase(number).stream()
                                .map(GuardPartyView::getContract)
                                .toList()),
                cases.get(number),
                records,
                told(cases.chronology(number)),
                enclosures.of(records));
    }

    private List<CameraView> watched(List<FootageView> asked) {
        return asked.stream()
                .flatMap(request -> request.getCameras().stream())
                .map(camera -> camera.getCamera())
                .distinct()
                .map(code -> cameras.get(new CameraCommand.Ref(code)))
                .toList();
    }

    static PackContent.Chronology told(List<ChronicleEntry> all) {
        return new PackContent.Chronology(
                all.stream().filter(PackGathering::isTold).toList(),
                all.size(),
                all.get(all.size() - 1).getHash());
    }

    private static boolean isTold(ChronicleEntry entry) {
        return ALSO_TOLD.contains(entry.getAct()) || TOLD.stream().anyMatch(entry.getAct()::startsWith);
    }
}
