package wanbi.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.FormQuery;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Witness;

/** Comparison and hand-over at the demonstration's counters. */
@ApplicationScoped
class HandoverDesk {

    @Inject
    Claims claims;

    ClaimView open(Story story, CaseNumber number, ItemTag tag) {
        return claims.open(new ClaimCommand.Open(
                new SiteCode(story.site()),
                number,
                List.of(new ClaimCommand.Line(
                        number == null ? null : 1,
                        tag.value(),
                        1,
                        number == null ? story.name() + "，" + story.features() : null)),
                new ClaimCommand.Claimant(
                        story.client().name(),
                        story.client().phone(),
                        "SELF",
                        "RESIDENT_ID",
                        "%04d".formatted(story.number() * 37 % 10_000),
                        null,
                        null)));
    }

    void answer(Story story, String claim, ItemTag tag) {
        claims.answer(new ClaimCommand.Answer(
                claim, List.of(new ClaimCommand.ItemAnswers(tag.value(), story.hidden(), null))));
    }

    void pass(String claim, ItemTag tag, boolean valuable, String witness) {
        List<ClaimCommand.AttributeVerdict> verdicts = Stream.of("CATEGORY", "COLOUR", "QUANTITY", "NAME", "FEATURES")
                .map(attribute -> new ClaimCommand.AttributeVerdict(tag.value(), attribute, "MATCH"))
                .toList();
        claims.judge(new ClaimCommand.Judge(claim, verdicts, "PASS", null, witness(valuable, witness)));
    }

    void handOver(Story story, String claim, boolean valuable, String witness) {
        String formHash = claims.form(FormQuery.of(claim)).getFormHash();
        claims.handOver(new ClaimCommand.HandOver(
                claim,
                formHash,
                new ClaimCommand.Signature("S1", Signing.strokes(new Random(story.number())), null, null),
                witness(valuable, witness),
                story.number() % 23 == 0 ? "钱款数目以本人清点为准" : ""));
    }

    private static Witness witness(boolean needed, String staff) {
        return needed ? new Witness(staff, DemonstrationPlan.PIN) : null;
    }
}
