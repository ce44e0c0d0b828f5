package wanbi.handover.internal.letter;

import java.util.List;
import java.util.Set;
import wanbi.handover.api.LetterContent.Done;
import wanbi.platform.api.ChronicleEntry;

/**
 * What a client may be told of a case's journal: acts done for him, by their day and name alone. What is thought of
 * anybody, what others said, and what staff did among themselves is not among them (R11, R14, R31).
 */
final class WhatWasDone {

    private static final Set<String> TOLD = Set.of(
            "CASE_REPORTED",
            "CASE_OPENED_AT_COUNTER",
            "CASE_ACCEPTED",
            "CASE_CONVERTED",
            "CASE_CONVERTED_BACK",
            "LINE_ADDED",
            "SECOND_LOSS_PREVENTED",
            "LOOKING_BEGUN",
            "SEARCH_DISPATCHED",
            "ZONE_SEARCHED",
            "FOOTAGE_REQUESTED",
            "FOOTAGE_REVIEWED",
            "FOOTAGE_PRESERVED",
            "FOOTAGE_SUPPLIED",
            "SCENE_PROTECTED",
            "SCENE_RELEASED",
            "POLICE_CALL_RECORDED",
            "POLICE_ARRIVED",
            "COOPERATION_BEGUN",
            "ITEM_LINKED",
            "CLIENT_NOTIFIED",
            "CLIENT_TOLD",
            "VIEWING_HELD",
            "LINE_RETURNED",
            "CASE_WATCHED",
            "CASE_WITHDRAWN",
            "CASE_CLOSED",
            "CASE_CLOSED_BY_HOUSE",
            "CASE_REOPENED");

    private WhatWasDone() {}

    static List<Done> in(List<ChronicleEntry> chronology) {
        return chronology.stream()
                .filter(entry -> TOLD.contains(entry.getAct()))
                .map(entry -> new Done(entry.getAt(), entry.getAct()))
                .toList();
    }
}
