package wanbi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.RegisterFind.Finder;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Witness;

/** Registers and stores finds at a site of the test house, so that a test says only what it is about. */
@ApplicationScoped
public class FindDesk {

    @Inject
    TestHouse house;

    @Inject
    FoundItems items;

    FoundItemView registers(StaffPrincipal who, RegisterFind find) throws Exception {
        return house.as(who, () -> items.register(find));
    }

    FoundItemView stores(StaffPrincipal who, FoundItemView item, String shelf, String seal, Witness witness)
            throws Exception {
        return house.as(
                who,
                () -> items.store(
                        new ItemCommand.Store(tag(item), item.getVersion(), item.getSite() + shelf, seal, witness)));
    }

    static ItemTag tag(FoundItemView item) {
        return new ItemTag(item.getTag());
    }

    static Witness witness(StaffPrincipal colleague) {
        return new Witness(colleague.id().value(), TestHouse.PIN);
    }

    static RegisterFind aWallet(SiteCode site, String shelf) {
        return find(site, "WALLET", "黑色钱包", shelf, null, null);
    }

    static RegisterFind aRing(SiteCode site, String shelf, String seal, Witness witness) {
        return find(site, "JEWELLERY", "金戒指", shelf, seal, witness);
    }

    private static RegisterFind find(
            SiteCode site, String category, String name, String shelf, String seal, Witness witness) {
        return new RegisterFind(
                site,
                Instant.now().minusSeconds(600),
                LossDesk.lobby(site),
                "沙发下",
                null,
                new Finder("VISITOR", "王小明", "138 0013 8000"),
                category,
                name,
                "UNKNOWN",
                null,
                null,
                "SN-12348877",
                List.of("BLACK"),
                1,
                "右下角磨损",
                List.of("夹层有一张全家福"),
                "旧",
                List.of(new Content("KEYS", "两把")),
                null,
                List.of(),
                shelf == null ? null : site + shelf,
                seal,
                witness,
                List.of());
    }
}
