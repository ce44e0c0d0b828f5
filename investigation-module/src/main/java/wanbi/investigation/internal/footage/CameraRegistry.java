package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.investigation.api.CameraCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.SiteBook;

/** Opens cameras, and judges what is said of them; pages, the API and imports go by the same rules. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CameraRegistry {

    @Inject
    CameraShelf shelf;

    @Inject
    CameraJournal acts;

    @Inject
    SiteBook sites;

    Camera open(CameraCommand.Draft draft) {
        CameraFacts facts = CameraFacts.of(draft);
        faults(draft, facts).refuse();
        return open(draft, facts);
    }

    /** Without faults. */
    Camera open(CameraCommand.Draft draft, CameraFacts facts) {
        Camera opened = Camera.open(draft.site(), draft.code(), facts);
        shelf.add(opened);
        shelf.save();
        acts.opened(opened, facts);
        return opened;
    }

    /** What is wrong with the draft of a camera that is to be opened. */
    FieldErrors faults(CameraCommand.Draft draft, CameraFacts facts) {
        FieldErrors errors = judged(draft.site(), facts);
        boolean shaped = CameraCommand.isCodeOf(draft.site(), draft.code());
        errors.unless(draft.code() != null, "code", "REQUIRED");
        errors.unless(draft.code() == null || shaped, "code", "CAMERA_CODE", draft.site());
        errors.unless(!shaped || shelf.find(draft.code()).isEmpty(), "code", "CAMERA_EXISTS");
        errors.unless(isOwnNumber(draft, facts), "equipmentNumber", "EQUIPMENT_TAKEN", facts.equipmentNumber());
        return errors;
    }

    /** What is wrong with the draft of one that is there. */
    FieldErrors faultsOfChange(CameraCommand.Draft draft, CameraFacts facts) {
        return judged(draft.site(), facts)
                .unless(isOwnNumber(draft, facts), "equipmentNumber", "EQUIPMENT_TAKEN", facts.equipmentNumber());
    }

    private boolean isOwnNumber(CameraCommand.Draft draft, CameraFacts facts) {
        return facts.equipmentNumber() == null
                || shelf.withNumber(draft.site(), facts.equipmentNumber())
                        .filter(other -> !other.code().equals(draft.code()))
                        .isEmpty();
    }

    /** What only the site can know is asked beside what the draft says itself. */
    private FieldErrors judged(SiteCode site, CameraFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.judge(errors);
        boolean there =
                facts.place() == null || sites.place(site, facts.place()).isPresent();
        return errors.unless(there, "place", "NOT_HERE");
    }
}
