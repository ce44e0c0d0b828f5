package wanbi.investigation.internal.footage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CaseLocks;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class FootageDoor implements FootageRequests {

    private static final int LONGEST_REASON = 500;

    @Inject
    FootageShelf shelf;

    @Inject
    FootageOpening opening;

    @Inject
    FootageQueue queue;

    @Inject
    CameraShelf cameras;

    @Inject
    FootageSteps steps;

    @Inject
    FootageJournal acts;

    @Inject
    Persons persons;

    @Inject
    InvestigatedCases cases;

    @Inject
    CaseLocks locks;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public FootageView request(FootageCommand.Ask ask) {
        return opening.request(ask);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public FootageView get(FootageCommand.Ref ref) {
        FootageRequest request = shelf.get(ref.request());
        cases.look(request.caseNumber());
        return shelf.whole(request);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<FootageView> ofCase(CaseNumber number) {
        cases.look(number);
        return shelf.of(number).stream().map(shelf::whole).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<FootageView> list(FootageCommand.Query query) {
        return queue.page(query);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public FootageView approve(FootageCommand.Ref ref) {
        FootageRequest request = locked(ref.request());
        Instant now = clock.instant();
        request.approve(persons.acting(request.site()), now);
        shelf.save();
        steps.settleIfOver(request, now);
        acts.approved(request);
        return shelf.whole(request);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public FootageView reject(FootageCommand.Reject rejection) {
        String reason = Texts.clean(rejection.reason());
        if (reason == null) {
            throw new InvalidInput("reason", "REQUIRED");
        }
        if (Texts.length(reason) > LONGEST_REASON) {
            throw new InvalidInput("reason", "TOO_LONG", LONGEST_REASON);
        }
        FootageRequest request = locked(rejection.request());
        Instant now = clock.instant();
        request.reject(persons.acting(request.site()), reason, now);
        shelf.save();
        steps.ended(request, now);
        acts.rejected(request, reason);
        return shelf.whole(request);
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public FootageView begin(FootageCommand.Ref ref) {
        FootageRequest request = locked(ref.request());
        Instant now = clock.instant();
        request.begin(now);
        shelf.save();
        steps.begun(request, now);
        acts.begun(request);
        return shelf.whole(request);
    }

    @Override
    @Guarded({Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public FootageView review(FootageCommand.Review said) {
        FootageRequest request = locked(said.request());
        request.refuseUnlessViewable();
        Instant now = clock.instant();
        SoundReview review = SoundReview.judged(
                said, request, place -> sites.place(request.site(), place).isPresent(), now);
        Person by = persons.acting(request.site());
        request.reviewed(review, now);
        shelf.add(FootageReview.of(request, review, by, now));
        review.sightings().forEach(seen -> shelf.add(Sighting.of(request, seen, cameras.get(seen.camera()))));
        shelf.save();
        steps.reviewed(request, review, now);
        acts.reviewed(request, review, by);
        return shelf.whole(request);
    }

    /** The case first, then the request: the order that everybody keeps. */
    private FootageRequest locked(String id) {
        locks.lock(shelf.get(id).caseNumber());
        return shelf.lock(id);
    }
}
