package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.Custody.Shelf;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.RegisterFind;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** Reads from a command how a thing is to be kept: the storage place is the site's, the seal is free, the PIN is right. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Safekeeping {

    @Inject
    ItemShelf items;

    @Inject
    FindJudge judge;

    @Inject
    Witnesses witnesses;

    @Inject
    Directory directory;

    /** Of a find that has been judged. */
    Keeping asked(RegisterFind find, Surroundings surroundings) {
        Shelf shelf = surroundings.shelf(find.storagePlace()).orElse(null);
        refuseSealInUse(find.site(), find.seal(), null);
        return keeping(find.site(), shelf, find.seal(), find.witness());
    }

    Keeping asked(ItemCommand.Store command, FoundItem item) {
        String storagePlace = Texts.clean(command.storagePlace());
        String seal = CleanFind.seal(command.seal());
        Surroundings surroundings = judge.of(item);
        FieldErrors errors = new FieldErrors();
        errors.unless(storagePlace != null, "storagePlace", "REQUIRED");
        new FindRules(surroundings).keeping(errors, storagePlace, seal);
        item.kept().refuseStoringWithout(item.isValuable(), seal, command.witness() != null, errors);
        errors.refuse();
        refuseSealInUse(item.site(), seal, item.tag());
        return keeping(item.site(), surroundings.shelf(storagePlace).orElseThrow(), seal, command.witness());
    }

    private Keeping keeping(SiteCode site, Shelf shelf, String seal, Witness witness) {
        if (witness == null) {
            return Keeping.of(shelf, seal, null, null);
        }
        StaffId confirmed = witnesses.confirm(witness, site);
        return Keeping.of(shelf, seal, confirmed, directory.nameOf(confirmed));
    }

    private void refuseSealInUse(SiteCode site, String seal, ItemTag butFor) {
        if (seal != null && items.isSealInUse(site, seal, butFor)) {
            throw new InvalidInput("seal", "SEAL_IN_USE", seal);
        }
    }
}
