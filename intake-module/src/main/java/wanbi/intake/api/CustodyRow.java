package wanbi.intake.api;

import java.time.Instant;

/**
 * A row of X7: a thing that changed hands, or what a count found of it.
 *
 * @param key of the row, in the order of the workbook
 * @param from name of who or what had it, null at the first step
 * @param to name of who or what has it since; of a count the code of the place where it was seen
 * @param reason code of the custody step, or COUNTED for a row of a count
 * @param sealState INTACT or BROKEN where the receiver looked at a seal
 * @param both names of those who put their word to it
 * @param stockTake number of the count, with its own figures; null for a change of hands
 * @param difference code, null when there is none
 * @param handling what is done about it
 */
public record CustodyRow(
        String key,
        Instant at,
        String tag,
        String from,
        String to,
        String reason,
        String sealState,
        String both,
        String stockTake,
        Integer book,
        Integer counted,
        String difference,
        String handling) {}
