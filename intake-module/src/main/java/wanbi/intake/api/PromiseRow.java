package wanbi.intake.api;

import java.time.Instant;

/**
 * A promised contact with what came of it, for workbook X11.
 *
 * @param keptAt null while nobody has kept it, or when it was moved
 * @param text what the client was told, longer runs of digits masked; null when it was not kept
 * @param outcome null when it was not kept
 * @param satisfaction 1 to 5, of the case; null when nobody asked
 */
public record PromiseRow(
        String caseNumber,
        int number,
        String site,
        Instant at,
        String channel,
        String state,
        boolean byRule,
        String madeByName,
        Instant keptAt,
        boolean late,
        String outcome,
        String text,
        Integer satisfaction) {

    public String key() {
        return caseNumber + "/" + number;
    }
}
