package wanbi.handover.internal.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.LetterContent.Done;
import wanbi.kernel.StaffId;
import wanbi.platform.api.ChronicleEntry;

/** A letter tells what was done and nothing of anybody (R31, R14). */
class WhatWasDoneTest {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");

    private static ChronicleEntry entry(String act) {
        return new ChronicleEntry(
                1, AT, StaffId.SYSTEM, "陈静", act, Map.of("itemTag", "SH01-F-1"), Map.of("text", "疑为同住人"), "00");
    }

    private static List<String> told(String... acts) {
        return WhatWasDone.in(Stream.of(acts).map(WhatWasDoneTest::entry).toList()).stream()
                .map(Done::act)
                .toList();
    }

    @Test
    void whatWasDoneForTheClientIsToldInItsOrder() {
        assertEquals(
                List.of("CASE_REPORTED", "CASE_ACCEPTED", "SEARCH_DISPATCHED", "FOOTAGE_REVIEWED"),
                told("CASE_REPORTED", "CASE_ACCEPTED", "SEARCH_DISPATCHED", "FOOTAGE_REVIEWED"));
    }

    @Test
    void whatIsThoughtOfAnybodyAndWhatStaffDidAmongThemselvesIsNot() {
        assertEquals(
                List.of(),
                told(
                        "RELATION_SAID",
                        "PERSON_OF_INTEREST",
                        "CLUE_RECORDED",
                        "FACTS_CHECKED",
                        "UNMASKED",
                        "CLIENT_COMFORTED",
                        "CLAIM_DISPUTED",
                        "COMPARISON_JUDGED",
                        "LEFT_TO_HEAD_OFFICE",
                        "POLICE_DECLINED",
                        "EXHIBIT_REGISTERED",
                        "STEP_ESCALATED",
                        "SOMETHING_NEW"));
    }
}
