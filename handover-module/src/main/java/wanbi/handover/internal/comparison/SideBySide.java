package wanbi.handover.internal.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.Comparisons;
import wanbi.handover.api.RevealedItem;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.ItemTag;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SideBySide implements Comparisons {

    @Override
    public RevealedItem sideBySide(Told told, ReportedLine reported, ItemForClaim found, Map<String, String> verdicts) {
        List<AttributePair> pairs = Arrays.stream(Attribute.values())
                .map(attribute -> new AttributePair(
                        attribute.name(),
                        attribute.reported(reported),
                        attribute.found(found),
                        verdicts.get(attribute.name())))
                .toList();
        List<Double> similarity = told.answered().stream()
                .map(answer -> Similarity.nearest(answer, told.recorded()))
                .toList();
        return new RevealedItem(
                told.tag().value(), told.recorded(), told.answered(), similarity, told.liveProof(), pairs);
    }

    @Override
    public int toldRight(Told told) {
        return Similarity.toldRight(told.answered(), told.recorded());
    }

    @Override
    public VerdictSheet read(List<ClaimCommand.AttributeVerdict> typed, List<ItemTag> items) {
        return new SheetReading(items).read(typed == null ? List.of() : typed);
    }
}
