package wanbi.investigation.internal.footage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.investigation.api.FootageRefused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
public class CameraDoor implements Cameras {

    @Inject
    CameraShelf shelf;

    @Inject
    CameraRegistry registry;

    @Inject
    CameraShowing showing;

    @Inject
    Remeasuring remeasuring;

    @Inject
    CameraJournal acts;

    @Inject
    InvestigatedCases cases;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded
    public Slice<CameraView> list(CameraCommand.Query query) {
        return showing.page(query);
    }

    @Override
    @Guarded
    public CameraView get(CameraCommand.Ref ref) {
        return showing.of(shelf.get(ref.camera()));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public List<CameraView> near(CaseNumber number) {
        InvestigatedCase about = cases.look(number);
        return showing.near(about.getSite(), about.getPlace());
    }

    @Override
    @Guarded({Role.MANAGER, Role.ADMIN})
    public CameraView open(CameraCommand.Draft draft) {
        return showing.of(registry.open(draft));
    }

    @Override
    @Guarded({Role.MANAGER, Role.ADMIN})
    public CameraView change(CameraCommand.Draft draft) {
        if (!shelf.get(draft.code()).site().equals(draft.site())) {
            throw new UnknownThing(draft.code());
        }
        CameraFacts facts = CameraFacts.of(draft);
        registry.faultsOfChange(draft, facts).refuse();
        Camera camera = remeasuring.change(draft.code(), some -> some.change(facts, draft.retired(), draft.version()));
        shelf.save();
        acts.changed(camera, facts);
        return showing.of(camera);
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.ADMIN})
    public CameraView measure(CameraCommand.Measure measurement) {
        Camera camera = remeasuring.change(
                measurement.camera(),
                some -> some.measured(measurement.oldestRecordingAt(), measurement.measuredAt(), clock.instant()));
        shelf.add(CameraMeasurement.of(
                camera.code(), measurement.oldestRecordingAt(), measurement.measuredAt(), staff, clock.instant()));
        shelf.save();
        acts.measured(camera, measurement);
        return showing.of(camera);
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.ADMIN})
    public CameraView check(CameraCommand.Check check) {
        Camera camera = at(check.camera());
        camera.checked(check.clockOffsetSeconds(), check.signCheckedOn(), sites.today(camera.site()), clock.instant());
        shelf.save();
        acts.checked(camera, check);
        return showing.of(camera);
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.ADMIN})
    public CameraView report(CameraCommand.Fault fault) {
        Camera camera = at(fault.camera());
        if (fault.to() == null && shelf.openFault(camera.code()).isPresent()) {
            throw FootageRefused.faultOpen();
        }
        shelf.add(CameraFault.report(
                camera.code(), fault.from(), fault.to(), fault.note(), staff.name(), clock.instant()));
        shelf.save();
        acts.faulty(camera, fault);
        return showing.of(camera);
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.ADMIN})
    public CameraView mend(CameraCommand.Mended mended) {
        Camera camera = at(mended.camera());
        CameraFault fault = shelf.openFault(camera.code()).orElseThrow(FootageRefused::noFault);
        fault.mended(mended.at(), clock.instant());
        shelf.save();
        acts.mended(camera, mended);
        return showing.of(camera);
    }

    private Camera at(String code) {
        return shelf.lock(code);
    }
}
