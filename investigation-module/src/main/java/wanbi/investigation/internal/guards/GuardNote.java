package wanbi.investigation.internal.guards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import wanbi.investigation.api.GuardPartyView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** What a guard company was told of a case, or answered; written once (L-18). */
@Entity
@Table(schema = "investigation", name = "guard_note")
class GuardNote {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    /** The case's, by the database. */
    @Column(insertable = false, updatable = false)
    private SiteCode site;

    private int contract;
    private String kind;
    private Instant at;
    private String channel;
    private String person;
    private String text;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private StaffId recordedBy;

    @Column(name = "recorded_by_name")
    private String recordedByName;

    protected GuardNote() {}

    static GuardNote of(CaseNumber about, int number, SoundNote said, CurrentStaff by, Instant now) {
        GuardNote note = new GuardNote();
        note.id = about + "-BA" + number;
        note.caseNumber = about;
        note.contract = said.contract();
        note.kind = said.kind();
        note.at = said.at();
        note.channel = said.channel();
        note.person = said.person();
        note.text = said.text();
        note.answerBy = said.answerBy();
        note.recordedAt = now;
        note.recordedBy = by.id();
        note.recordedByName = by.name();
        return note;
    }

    int contract() {
        return contract;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    String person() {
        return person;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    GuardPartyView.Note view() {
        return new GuardPartyView.Note(kind, at, channel, person, text, answerBy, recordedByName);
    }
}
