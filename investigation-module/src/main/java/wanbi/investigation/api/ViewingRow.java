package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the register of viewing.
 *
 * @param key tells the next chunk where this one ended
 * @param review null while nobody has viewed the camera
 */
public record ViewingRow(
        String key,
        String request,
        String caseNumber,
        String site,
        Asked asked,
        Watched watched,
        Decided decided,
        Review review,
        Kept kept) {

    public record Asked(String byName, String byUnit, String purpose, Instant from, Instant to, boolean urgent) {}

    /** @param offsetSeconds how far the recorder was ahead when something was seen, else as the register has it */
    public record Watched(String camera, String coverage, String status, int offsetSeconds) {}

    /** @param verdict null while nobody has decided */
    public record Decided(String verdict, String byName, Instant at) {}

    public record Review(
            String byName, String byUnit, Instant startedAt, Instant endedAt, String summary, String result) {}

    /**
     * @param files exported clips of the camera by their SHA-256
     * @param organs who was given any of them, each with its document as {@code KIND number}
     */
    public record Kept(
            boolean exported, List<String> files, List<String> organs, List<String> documents, LocalDate deleteBy) {}
}
