package wanbi.intake.internal.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

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
public class StoragePlaceDoor implements StoragePlaces {

    @Inject
    StorageShelves shelves;

    @Inject
    Directory directory;

    @Inject
    Journal journal;

    @Override
    @Guarded
    public List<StoragePlaceView> of(SiteCode site) {
        return list(site, place -> !place.isClosed());
    }

    @Override
    @Guarded
    public List<StoragePlaceView> allOf(SiteCode site) {
        return list(site, place -> true);
    }

    @Override
    @Guarded({Role.ADMIN, Role.MANAGER})
    public void open(StoragePlaceDraft draft) {
        FieldErrors errors = new FieldErrors();
        String code = Texts.clean(draft.code());
        StorageFacts facts = StorageFacts.of(draft);
        facts.judge(errors);
        facts.judgeKeys(errors, colleagues(draft.site()));
        StorageFacts.judgeCode(errors, draft.site(), code);
        errors.unless(shelves.find(code).isEmpty(), "code", "STORAGE_EXISTS");
        errors.refuse();
        shelves.add(StoragePlace.open(draft.site(), code, facts));
        journal.append(entry(draft.site(), "STORAGE_OPENED", code, facts));
    }

    @Override
    @Guarded({Role.ADMIN, Role.MANAGER})
    public void change(StoragePlaceDraft draft) {
        StoragePlace place = shelves.findToChange(draft.code())
                .filter(some -> some.isOf(draft.site()))
                .orElseThrow(() -> new UnknownThing(draft.code()));
        FieldErrors errors = new FieldErrors();
        StorageFacts facts = StorageFacts.of(draft);
        facts.judge(errors);
        facts.judgeKeys(errors, colleagues(draft.site()));
        errors.refuse();
        place.change(facts, draft.closed(), shelves.held(draft.code()), draft.version());
        journal.append(
                entry(draft.site(), "STORAGE_CHANGED", draft.code(), facts).fact("closed", draft.closed()));
    }

    private Set<String> colleagues(SiteCode site) {
        return directory.staff(site).stream()
                .map(colleague -> colleague.getId().value())
                .collect(Collectors.toSet());
    }

    private List<StoragePlaceView> list(SiteCode site, Predicate<StoragePlace> shown) {
        Map<String, Integer> held = shelves.heldAt(site);
        return shelves.of(site).stream()
                .filter(shown)
                .map(place -> place.view(held.getOrDefault(place.code(), 0)))
                .toList();
    }

    private JournalEntry entry(SiteCode site, String act, String code, StorageFacts facts) {
        return JournalEntry.of(journal.today(site), act)
                .fact("storagePlace", code)
                .fact("name", facts.name())
                .fact("kind", facts.kind())
                .fact("capacity", facts.capacity())
                .fact("keyHolders", facts.keyHolders().isEmpty() ? null : String.join(",", facts.keyHolders()));
    }
}
