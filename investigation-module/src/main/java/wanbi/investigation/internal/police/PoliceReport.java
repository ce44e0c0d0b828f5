package wanbi.investigation.internal.police;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceCommand.Details;
import wanbi.investigation.api.PoliceReportView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.kernel.persistence.TextListConverter;

/** Somebody has called the police; whatever else is known of it may be said later (R16). */
@Entity
@Table(schema = "investigation", name = "police_report")
class PoliceReport {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;

    @Column(name = "called_at")
    private Instant calledAt;

    private String number;
    private String receiver;

    @Column(name = "alarm_number")
    private String alarmNumber;

    private String content;

    @Column(name = "called_by")
    private StaffId calledBy;

    @Column(name = "called_by_name")
    private String calledByName;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private String station;

    @Convert(converter = TextListConverter.class)
    private List<String> officers = List.of();

    @Column(name = "arrival_by")
    private StaffId arrivalBy;

    @Column(name = "arrival_by_name")
    private String arrivalByName;

    @Version
    private long version;

    protected PoliceReport() {}

    static PoliceReport called(int n, Concerned about, SoundCall said, CurrentStaff by, Instant now) {
        PoliceReport report = new PoliceReport();
        report.id = PoliceCommand.numberOf(about.number(), n);
        report.caseNumber = about.number();
        report.site = about.site();
        report.calledAt = said.calledAt();
        report.number = said.details().number();
        report.receiver = said.details().receiver();
        report.alarmNumber = said.details().alarmNumber();
        report.content = said.details().content();
        report.calledBy = by.id();
        report.calledByName = by.name();
        report.recordedAt = now;
        return report;
    }

    /** What was said stands; what was left out is filled in (I13). */
    void complete(Details typed) {
        Details said = SoundCall.cleaned(typed);
        FieldErrors errors = new FieldErrors();
        number = filled(number, said.number(), "number", errors);
        receiver = filled(receiver, said.receiver(), "receiver", errors);
        alarmNumber = filled(alarmNumber, said.alarmNumber(), "alarmNumber", errors);
        content = filled(content, said.content(), "content", errors);
        errors.refuse();
    }

    private static String filled(String before, String said, String field, FieldErrors errors) {
        String now = Texts.clean(said);
        errors.unless(before == null || now == null || before.equals(now), field, "ALREADY_SAID");
        return before == null ? now : before;
    }

    void arrived(SoundArrival said, CurrentStaff by) {
        arrivedAt = said.arrivedAt();
        station = said.station();
        officers = said.officers();
        arrivalBy = by.id();
        arrivalByName = by.name();
    }

    String id() {
        return id;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    Instant calledAt() {
        return calledAt;
    }

    Details details() {
        return new Details(number, receiver, alarmNumber, content);
    }

    PoliceReportView view(List<PoliceDocument> documents, List<PoliceDecision> decisions, List<String> warnings) {
        var call = new PoliceReportView.Call(calledAt, details(), calledByName, recordedAt);
        var arrival =
                arrivedAt == null ? null : new PoliceReportView.Arrival(arrivedAt, station, officers, arrivalByName);
        return new PoliceReportView(
                id,
                caseNumber.value(),
                site.value(),
                call,
                arrival,
                documents.stream().map(PoliceDocument::view).toList(),
                decisions.stream().map(PoliceDecision::view).toList(),
                warnings);
    }
}
