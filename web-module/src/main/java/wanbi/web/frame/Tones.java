package wanbi.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The colour of a status; status colours are for status only. */
@Named
@ApplicationScoped
public class Tones {

    private static final Map<String, String> BY_CODE = Map.ofEntries(
            Map.entry("REPORTED", "warn"),
            Map.entry("ACCEPTED", "info"),
            Map.entry("IN_PROGRESS", "info"),
            Map.entry("WATCH", "warn"),
            Map.entry("POLICE_REPORTED", "info"),
            Map.entry("COOPERATING", "info"),
            Map.entry("NOT_REPORTED", "warn"),
            Map.entry("AFTERCARE", "acc"),
            Map.entry("LONG_TERM", "late"),
            Map.entry("POLICE_DECIDED", "acc"),
            Map.entry("NOT_THEFT", "ok"),
            Map.entry("DIFFERENT", "late"),
            Map.entry("AS_BOOKED", "ok"),
            Map.entry("ELSEWHERE", "warn"),
            Map.entry("UNEXPECTED", "late"),
            Map.entry("FOUND_AGAIN", "acc"),
            Map.entry("OF_ANOTHER_SITE", "warn"),
            Map.entry("UNKNOWN_TAG", "late"),
            Map.entry("OFFERED", "warn"),
            Map.entry("DECLINED", "late"),
            Map.entry("NOT_COUNTED", "info"),
            Map.entry("CLOSED", "ok"),
            Map.entry("SELF_FOUND", "ok"),
            Map.entry("NOT_FOUND", "late"),
            Map.entry("FOUND_WAITING", "acc"),
            Map.entry("COMPARING", "acc"),
            Map.entry("DISPUTED", "late"),
            Map.entry("TO_POLICE", "ok"),
            Map.entry("DISPOSED", "ok"),
            Map.entry("EXECUTED", "ok"),
            Map.entry("REJECTED", "late"),
            Map.entry("PROPOSED", "warn"),
            Map.entry("RETURNED", "ok"),
            Map.entry("HANDED_OVER", "ok"),
            Map.entry("PASSED", "ok"),
            Map.entry("MATCH", "ok"),
            Map.entry("PASS", "ok"),
            Map.entry("REACHED", "ok"),
            Map.entry("READ", "ok"),
            Map.entry("STORED", "info"),
            Map.entry("REGISTERED", "warn"),
            Map.entry("MISSING", "warn"),
            Map.entry("DOUBT", "warn"),
            Map.entry("FOUND", "acc"),
            Map.entry("CLAIMED", "acc"),
            Map.entry("OPEN", "info"),
            Map.entry("DONE", "ok"),
            Map.entry("CALLED_OFF", "late"),
            Map.entry("NOTHING", "info"),
            Map.entry("NO_ACCESS", "warn"),
            Map.entry("SENT", "ok"),
            Map.entry("WAITING", "info"),
            Map.entry("SENDING", "info"),
            Map.entry("NO_CHANNEL", "warn"),
            Map.entry("COMPARED", "info"),
            Map.entry("FAILED", "late"),
            Map.entry("FAIL", "late"),
            Map.entry("MISMATCH", "late"),
            Map.entry("NO_ANSWER", "warn"),
            Map.entry("WRONG_NUMBER", "late"),
            Map.entry("PENDING", "warn"),
            Map.entry("APPROVED", "info"),
            Map.entry("REVIEWING", "info"),
            Map.entry("CONCLUDED", "ok"),
            Map.entry("PRESERVED", "ok"),
            Map.entry("SUPPLIED", "ok"),
            Map.entry("HIT", "ok"),
            Map.entry("OVERWRITTEN", "late"),
            Map.entry("EQUIPMENT_FAULT", "late"),
            Map.entry("NO_COVERAGE", "warn"),
            Map.entry("CONFIRMED", "late"),
            Map.entry("SUSPECTED", "warn"),
            Map.entry("SEALED", "info"),
            Map.entry("OPENED", "warn"),
            Map.entry("ACTIVE", "warn"),
            Map.entry("RELEASED", "ok"));

    public String of(String code) {
        return code == null ? "" : BY_CODE.getOrDefault(code, "");
    }
}
