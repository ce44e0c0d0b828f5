package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;

/**
 * Something that went to the police or a court: a clip against a document, or an exhibit by a transfer (X4).
 *
 * @param key tells the next chunk where this one ended
 * @param list number of the request or of the exhibit that it belongs to
 * @param thing a clip's note, an exhibit's name
 * @param sha256 null for what is no file
 */
public record SupplyRow(
        String key,
        String list,
        String caseNumber,
        String site,
        Given given,
        String thing,
        String sha256,
        String byName,
        String witnessName,
        Instant at) {

    /**
     * To whom, and against what.
     *
     * @param documentKind null where the paper is known by its number alone
     * @param documentNumber null where an officer signed for it without one
     */
    public record Given(String organ, List<String> officers, String documentKind, String documentNumber) {}
}
