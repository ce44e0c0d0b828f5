package wanbi.investigation.internal.footage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import wanbi.intake.api.CaseLocks;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.Role;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.StoredFile;

@Stateless
@RolesAllowed({Roles.DESK, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
public class KeepingDoor implements FootageKeeping {

    @Inject
    FootageShelf shelf;

    @Inject
    ClipEntry clips;

    @Inject
    FootageSteps steps;

    @Inject
    FootageJournal acts;

    @Inject
    Persons persons;

    @Inject
    FileStore files;

    @Inject
    CaseLocks locks;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    /** No transaction while two gigabytes arrive: it would hold a connection for all that time. */
    @Override
    @Guarded({Role.CCTV, Role.MANAGER})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public StoredFile store(FootageCommand.Clip clip) {
        clips.refuseUnlessOpen(clip.caseNumber());
        return clips.enter(clip.caseNumber(), files.lay(BoundedClip.of(clip.content())), clip.mediaType());
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER})
    public FootageView preserve(FootageCommand.Preserve said) {
        FootageRequest request = locked(said.request());
        request.refuseUnlessViewed();
        SoundPreservation kept = SoundPreservation.judged(
                said,
                request.viewedCameras(),
                file -> shelf.hasClip(request.caseNumber(), file),
                sites.today(request.site()));
        Person witness = persons.witness(said.witness(), request.site());
        Instant now = clock.instant();
        request.preserve(kept.cameras());
        shelf.add(Preservation.of(request.id(), kept, persons.acting(request.site()), witness, now));
        shelf.save();
        steps.preserved(request, now);
        acts.preserved(request, kept, witness);
        return shelf.whole(request);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public FootageView supply(FootageCommand.Supply said) {
        FootageRequest request = locked(said.request());
        request.supply();
        List<String> exported = shelf.preservations(request.id()).stream()
                .map(Preservation::file)
                .filter(Objects::nonNull)
                .toList();
        SoundSupply supply = SoundSupply.judged(said, exported, this::isStored);
        shelf.add(Supply.of(request.id(), supply, persons.acting(request.site()), clock.instant()));
        shelf.save();
        acts.supplied(request, supply);
        return shelf.whole(request);
    }

    @Override
    @Guarded(Role.MANAGER)
    public FootageView allow(FootageCommand.Allow said) {
        FootageRequest request = locked(said.request());
        int number = 1 + shelf.viewings(request.id()).size();
        ClientViewing viewing = ClientViewing.decide(number, said, persons.acting(request.site()), clock.instant());
        if (viewing.isAllowed()) {
            request.refuseUnlessShowable();
        }
        shelf.add(viewing);
        shelf.save();
        acts.decided(request, viewing.view());
        return shelf.whole(request);
    }

    @Override
    @Guarded({Role.DESK, Role.CCTV})
    public FootageView hold(FootageCommand.Session session) {
        FootageRequest request = locked(session.request());
        ClientViewing viewing = shelf.viewings(request.id()).stream()
                .filter(some -> some.view().number() == session.viewing())
                .findFirst()
                .orElseThrow(() -> new UnknownThing("viewing"));
        viewing.held(session, this::isStored, persons.acting(request.site()), clock.instant());
        shelf.save();
        acts.held(request, session);
        return shelf.whole(request);
    }

    private boolean isStored(String file) {
        return files.find(file).isPresent();
    }

    private FootageRequest locked(String id) {
        locks.lock(shelf.get(id).caseNumber());
        return shelf.lock(id);
    }
}
