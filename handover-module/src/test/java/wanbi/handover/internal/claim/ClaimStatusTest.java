package wanbi.handover.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimStatusTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, COMPARED DISPUTED ABANDONED, false",
        "COMPARED, PASSED FAILED DOUBT DISPUTED ABANDONED, false",
        "DOUBT, PASSED FAILED DOUBT DISPUTED ABANDONED, false",
        "PASSED, DISPUTED HANDED_OVER ABANDONED, false",
        "DISPUTED, OPEN COMPARED PASSED FAILED DOUBT, false",
        "FAILED, '', true",
        "HANDED_OVER, '', true",
        "ABANDONED, '', true"
    })
    void theseMovesAndNoOthers(ClaimStatus from, String moves, boolean ended) {
        String legal = Arrays.stream(ClaimStatus.values())
                .filter(from::mayBecome)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertEquals(moves, legal);
        assertEquals(ended, from.hasEnded());
    }
}
