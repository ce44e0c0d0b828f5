package wanbi.web.police;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import wanbi.investigation.api.PoliceCommand.Details;
import wanbi.investigation.api.PoliceCommand.Officer;

/** What is typed about the police; two officers come as a rule. */
public class PoliceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String receiver;
    private String alarmNumber;
    private String content;
    private Instant at;
    private String station;
    private String firstName;
    private String firstBadge;
    private String secondName;
    private String secondBadge;
    private String kind;
    private LocalDate date;
    private String nature;
    private String officer;

    void begin(Instant now, ZoneId zone) {
        at = now;
        date = LocalDate.ofInstant(now, zone);
    }

    Details details() {
        return new Details(number, receiver, alarmNumber, content);
    }

    List<Officer> officers() {
        return List.of(new Officer(firstName, firstBadge), new Officer(secondName, secondBadge));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getAlarmNumber() {
        return alarmNumber;
    }

    public void setAlarmNumber(String alarmNumber) {
        this.alarmNumber = alarmNumber;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getFirstBadge() {
        return firstBadge;
    }

    public void setFirstBadge(String firstBadge) {
        this.firstBadge = firstBadge;
    }

    public String getSecondName() {
        return secondName;
    }

    public void setSecondName(String secondName) {
        this.secondName = secondName;
    }

    public String getSecondBadge() {
        return secondBadge;
    }

    public void setSecondBadge(String secondBadge) {
        this.secondBadge = secondBadge;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }
}
