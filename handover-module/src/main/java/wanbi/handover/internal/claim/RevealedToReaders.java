package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.RevealedItem;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.Masking;

/** Who compares must see whole serial numbers; who only reads sees their tails (I17). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevealedToReaders {

    @Inject
    CurrentStaff staff;

    List<RevealedItem> shown(List<RevealedItem> items, SiteCode site) {
        Set<Role> roles = staff.rolesAt(site);
        boolean compares = roles.contains(Role.DESK) || roles.contains(Role.MANAGER);
        return compares ? items : items.stream().map(RevealedToReaders::masked).toList();
    }

    private static RevealedItem masked(RevealedItem item) {
        return new RevealedItem(
                item.getItemTag(),
                item.getRecorded(),
                item.getAnswered(),
                item.getSimilarity(),
                item.getLiveProof(),
                item.getAttributes().stream()
                        .map(pair -> "SERIAL".equals(pair.getAttribute()) ? masked(pair) : pair)
                        .toList());
    }

    private static AttributePair masked(AttributePair pair) {
        return new AttributePair(
                pair.getAttribute(), masked(pair.getReported()), masked(pair.getFound()), pair.getVerdict());
    }

    private static String masked(String serial) {
        return Texts.UNKNOWN.equals(serial) ? serial : Masking.serial(serial);
    }
}
