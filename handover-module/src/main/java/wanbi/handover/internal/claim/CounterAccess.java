package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.ClaimedThings;
import wanbi.intake.api.ItemForClaim;
import wanbi.kernel.ItemTag;

/** Takes the locks in one order always, claim, case, things by tag, so that two clerks never wait for each other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CounterAccess {

    @Inject
    ClaimStore claims;

    @Inject
    ClaimedThings things;

    @Inject
    CaseProgress cases;

    Counter lock(String id) {
        Claim claim = claims.lock(id);
        CaseForClaim claimed = cases.lock(claim.caseNumber());
        return new Counter(claim, lockThings(claim.tags()), claimed);
    }

    /** The same counter, looked at anew after the case has been told something. */
    Counter again(Counter counter) {
        return new Counter(
                counter.claim(), counter.items(), cases.lock(counter.claim().caseNumber()));
    }

    Map<ItemTag, ItemForClaim> lockThings(Collection<ItemTag> tags) {
        Map<String, ItemTag> ordered = new TreeMap<>();
        tags.forEach(tag -> ordered.put(tag.value(), tag));
        Map<ItemTag, ItemForClaim> items = new LinkedHashMap<>();
        ordered.values().forEach(tag -> items.put(tag, things.lock(tag)));
        return items;
    }
}
