package wanbi.investigation.internal.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import wanbi.investigation.api.PoliceCommand.Details;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes into a case's chain what is recorded of the police; names and words of people among the personal values. */
@ApplicationScoped
class PoliceJournal {

    @Inject
    Journal journal;

    /** @param status where the case stands now */
    void called(PoliceReport report, String status) {
        journal.append(withDetails(
                of(report, "POLICE_CALL_RECORDED")
                        .fact("calledAt", report.calledAt())
                        .fact("caseStatus", status),
                report));
    }

    void completed(PoliceReport report) {
        journal.append(withDetails(of(report, "POLICE_CALL_COMPLETED"), report));
    }

    private static JournalEntry withDetails(JournalEntry entry, PoliceReport report) {
        Details said = report.details();
        return entry.fact("policeNumber", said.alarmNumber())
                .personal("number", said.number())
                .personal("receiver", said.receiver())
                .personal("content", said.content());
    }

    void arrived(PoliceReport report, SoundArrival said) {
        journal.append(of(report, "POLICE_ARRIVED")
                .fact("happenedAt", said.arrivedAt())
                .personal("station", said.station())
                .personal("officers", said.officers().isEmpty() ? null : String.join(", ", said.officers())));
    }

    void documented(PoliceReport report, SoundDocument said, boolean elsewhere) {
        journal.append(of(report, "POLICE_DOCUMENT_RECORDED")
                .fact("policeDocument", said.kind())
                .fact("documentNumber", said.number())
                .fact("documentDate", said.date())
                .fact("documentFile", said.file())
                .fact("inAnotherCase", elsewhere ? true : null));
    }

    void returned(PoliceReport report, SoundDocument paper, SoundReturn said) {
        journal.append(of(report, "STOLEN_GOODS_RETURNED")
                .fact("documentNumber", paper.number())
                .fact("returnedTo", said.to())
                .fact("returnedThrough", said.through())
                .fact(
                        "lines",
                        said.lines().stream()
                                .map(line -> line.line() + "×" + line.quantity())
                                .collect(Collectors.joining(" ")))
                .fact("authorisation", said.authorisationFile())
                .personal("officers", said.officer())
                .personal("receiver/name", said.receiver()));
    }

    void decided(PoliceReport report, SoundDecision said) {
        journal.append(of(report, "POLICE_DECISION_RECORDED")
                .fact("legalNature", said.kind())
                .fact("documentNumber", said.documentNumber())
                .fact("happenedAt", said.at())
                .personal("officers", said.officer()));
    }

    void declined(CaseNumber number, SoundDeclination said) {
        journal.append(JournalEntry.of(Chain.of(number), "POLICE_DECLINED")
                .fact("statementFile", said.statementFile())
                .because(said.reason()));
    }

    void waitsLong(CaseNumber number) {
        journal.append(JournalEntry.of(Chain.of(number), "LONG_TERM_BEGUN"));
    }

    void cooperating(CaseNumber number, String reason) {
        journal.append(JournalEntry.of(Chain.of(number), "COOPERATION_BEGUN").because(reason));
    }

    private static JournalEntry of(PoliceReport report, String act) {
        return JournalEntry.of(Chain.of(report.caseNumber()), act).fact("policeReport", report.id());
    }
}
