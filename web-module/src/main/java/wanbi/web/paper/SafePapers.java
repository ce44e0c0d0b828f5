package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import wanbi.handover.api.SafeDepositCommand;
import wanbi.handover.api.SafeDepositView;
import wanbi.handover.api.SafeDeposits;
import wanbi.handover.api.SafeVisitView;
import wanbi.platform.api.Directory;
import wanbi.platform.api.SiteView;

/** The record of help with valuables, A4, to read and sign: what was explained, on which terms, and the log (R12, L-09). */
@ApplicationScoped
public class SafePapers {

    private final Words words;
    private final Press press;
    private final SafeDeposits deposits;
    private final Directory directory;

    SafePapers() {
        this(new Words(), new Press(), null, null);
    }

    @Inject
    SafePapers(Words words, Press press, SafeDeposits deposits, Directory directory) {
        this.words = words;
        this.press = press;
        this.deposits = deposits;
        this.directory = directory;
    }

    public byte[] deposit(String id) {
        SafeDepositCommand.Ref ref = new SafeDepositCommand.Ref(id);
        return print(deposits.get(ref), directory.site(SafeDepositCommand.siteOf(id)));
    }

    byte[] print(SafeDepositView deposit, SiteView site) {
        Form form = new Form(words, "safe");
        form.head("safe", deposit.getId(), site.getName());
        form.bottom(deposit.getId());
        asked(form, deposit, site.getZone());
        terms(form, deposit);
        if (deposit.getBox() != null) {
            kept(form, deposit);
            log(form, deposit, site.getZone());
        }
        signatures(form);
        return press.print(form.paper());
    }

    private void asked(Form form, SafeDepositView deposit, String zone) {
        form.section("safe.asked");
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "safe.client", deposit.getClient());
        form.value(row, "claimant.phone", Printable.phone(deposit.getPhone()));
        row = table.add("tr");
        form.value(row, "safe.at", words.time(deposit.getRequestedAt(), zone));
        form.value(row, "safe.by", deposit.getByName());
        form.wide(table, "safe.request", deposit.getRequest());
        form.wide(
                table,
                "safe.explained",
                deposit.getExplained().stream()
                        .map(way -> words.code("safeWay", way))
                        .collect(Collectors.joining("；")));
        form.wide(table, "safe.chosen", words.code("safeWay", deposit.getChosen()));
    }

    private void terms(Form form, SafeDepositView deposit) {
        form.section("safe.terms");
        form.body().add("p", "strong").text(words.code("safeTerms", deposit.getTerms()));
        form.both(form.body().add("p"), "safe.terms." + deposit.getTerms());
        form.both(form.body().add("p"), "safe.noSecrets");
    }

    private void kept(Form form, SafeDepositView deposit) {
        form.section("safe.kept");
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "safe.box", deposit.getBox());
        form.value(row, "safe.seal", deposit.getSeal());
        form.wide(table, "safe.declared", declared(deposit.getDeclared()));
    }

    private String declared(String declared) {
        return declared == null ? words.zh("safe.undeclared") + " " + words.en("safe.undeclared") : declared;
    }

    private void log(Form form, SafeDepositView deposit, String zone) {
        form.section("safe.log");
        Part table = form.grid().with("class", "grid lines");
        form.columns(table, "safe.when", "safe.act", "safe.who", "safe.two", "safe.seal", "safe.note");
        for (SafeVisitView visit : deposit.getVisits()) {
            Part row = table.add("tr");
            row.add("td").text(words.time(visit.getAt(), zone));
            row.add("td")
                    .text(words.zhCode("safeAct", visit.getAct())
                            + (visit.getPurpose() == null
                                    ? ""
                                    : "\n" + words.zhCode("safePurpose", visit.getPurpose())));
            row.add("td").text(words.zhCode("safeWho", visit.getWho()) + " " + visit.getName());
            row.add("td").text(visit.getByName() + "\n" + visit.getWitnessName());
            row.add("td").text(visit.getSeal() == null ? "" : visit.getSeal());
            row.add("td").text(words.orNone(visit.getNote()));
        }
    }

    private void signatures(Form form) {
        form.section("safe.signed");
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "safe.clientSigns", "\n\n");
        form.value(row, "safe.staffSign", "\n\n");
    }
}
