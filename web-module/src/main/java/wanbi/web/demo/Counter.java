package wanbi.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ClientNotices;
import wanbi.intake.api.ContactCommand;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.RegisterFind;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.SecondLoss;
import wanbi.intake.api.StepCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Witness;

/** What staff do at the demonstration's counters, through the same doors as everybody. */
@ApplicationScoped
class Counter {

    @Inject
    LossCases cases;

    @Inject
    FoundItems items;

    @Inject
    ClientNotices notices;

    @Inject
    CaseProcedures procedures;

    @Inject
    SecondLoss secondLoss;

    @Inject
    CaseEndings endings;

    @Inject
    ClientContacts contacts;

    @Inject
    Clock clock;

    CaseView report(Story story, Instant at) {
        return cases.report(said(story, at, null));
    }

    /** @param theft null for a loss */
    ReportLoss said(Story story, Instant at, ReportLoss.Theft theft) {
        boolean referred = story.ending() == Story.Ending.REFERRED;
        boolean accepted = story.ending() != Story.Ending.JUST_REPORTED;
        return new ReportLoss(
                new SiteCode(story.site()),
                at,
                story.number() % 4 == 0 ? "PHONE" : "DESK",
                referred ? null : DemonstrationPlan.placeOf(story.site(), story.spot()),
                referred ? "园区外公交站" : "靠近" + story.spot().name() + "出入口",
                referred,
                new ReportLoss.Client(
                        story.client().name(),
                        story.client().phone(),
                        story.client().kind(),
                        story.client().unit(),
                        story.number() % 3 != 0),
                null,
                null,
                theft != null
                        ? null
                        : story.number() % 5 == 0 ? "CANNOT_FIND" : story.number() % 7 == 0 ? "DROPPED" : "LOST",
                at.minusSeconds(theft == null ? 5_400 : 18_000),
                at.minusSeconds(theft == null ? 1_800 : 7_200),
                at.minusSeconds(900),
                "经过" + story.spot().name() + "后发现" + story.name() + "不见",
                accepted,
                accepted ? notices.current().getVersion() : null,
                accepted,
                null,
                null,
                List.of(),
                false,
                false,
                List.of(lost(story)),
                theft,
                ReportLoss.Further.NONE);
    }

    /** What the playbook wants done at once. */
    void prevent(CaseNumber number) {
        secondLoss
                .of(number)
                .forEach(action ->
                        secondLoss.done(new SecondLoss.Done(number, action.getAction(), clock.instant(), "已办，已告知客户")));
    }

    void voidReport(CaseNumber number) {
        cases.voidCase(new CaseCommand.Void(number, null, "与前一登记重复，录入错误"));
    }

    FoundItemView find(Story story, Instant at) {
        boolean inHand = story.ending() == Story.Ending.IN_HAND;
        return items.register(new RegisterFind(
                new SiteCode(story.site()),
                at.minusSeconds(300),
                DemonstrationPlan.placeOf(story.site(), story.spot()),
                null,
                null,
                story.number() % 5 == 0
                        ? new RegisterFind.Finder("ANONYMOUS", null, null)
                        : new RegisterFind.Finder(
                                "STAFF", "保洁 " + story.client().name().charAt(0) + "师傅", null),
                story.thing().category(),
                story.name(),
                story.brand(),
                "UNKNOWN",
                "UNKNOWN",
                null,
                List.of(story.colour()),
                1,
                story.features(),
                inHand ? List.of() : story.hidden(),
                "完好",
                contents(story),
                null,
                List.of(),
                null,
                null,
                null,
                List.of()));
    }

    void store(Story story, FoundItemView item, String witness) {
        boolean valuable = item.isValuable();
        items.store(new ItemCommand.Store(
                new ItemTag(item.getTag()),
                null,
                story.site() + (valuable ? "-SAFE-1" : "-DESK-A1"),
                valuable ? "FQ-%06d".formatted(400_000 + story.number()) : null,
                valuable ? new Witness(witness, DemonstrationPlan.PIN) : null));
    }

    void voidFind(ItemTag tag) {
        items.voidItem(new ItemCommand.Void(tag, null, "同一物品重复登记"));
    }

    void link(CaseNumber number, ItemTag tag) {
        cases.link(new CaseCommand.Link(number, null, 1, tag.value(), 1));
    }

    void step(CaseNumber number, String step, String note) {
        procedures.complete(new StepCommand.Complete(number, step, note));
    }

    void notify(CaseNumber number, Instant at) {
        cases.recordNotification(new CaseCommand.Notify(number, null, "PHONE", at, "REACHED", "已告知物品找到，请携带证件到前台领取"));
    }

    void letter(CaseNumber number, Instant at) {
        cases.recordNotification(
                new CaseCommand.Notify(number, null, "LETTER", at, "REACHED", "观察期满仍未找到，已书面告知客户，如有线索可随时重开"));
    }

    void withdraw(CaseNumber number) {
        endings.withdraw(new EndCommand.Withdraw(number, null, "客户来电：已在家中找到", "PHONE"));
    }

    void watch(CaseNumber number) {
        endings.watch(new EndCommand.Watch(number, null, "监控、各区域均已查找，客户已知情"));
    }

    /** @param satisfaction 1 to 5, or null for a client who did not say */
    void close(CaseNumber number, String reason, Integer satisfaction) {
        endings.close(new EndCommand.Close(number, null, reason, satisfaction));
    }

    void tell(CaseNumber number, Instant at, String words, Instant next) {
        contacts.feedback(new ContactCommand.GiveFeedback(
                number, at, "PHONE", "REACHED", words, new ContactCommand.Next(next, "PHONE", null)));
    }

    private static ReportLoss.Item lost(Story story) {
        return new ReportLoss.Item(
                story.thing().category(),
                story.name(),
                story.brand(),
                "UNKNOWN",
                "UNKNOWN",
                1,
                List.of(story.colour()),
                null,
                story.features(),
                story.hidden(),
                contents(story),
                story.value() < 10
                        ? null
                        : new ReportLoss.EstimatedValue(BigDecimal.valueOf(story.value()), "CNY", "NONE"),
                Map.of(),
                List.of());
    }

    private static List<ReportLoss.Content> contents(Story story) {
        boolean cash = story.thing().cash() && story.number() % 2 == 0;
        return cash ? List.of(new ReportLoss.Content("CASH", "约 " + (story.number() % 9 + 1) * 100 + " 元")) : List.of();
    }
}
