package wanbi.web.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    private static final List<String> REGISTER =
            List.of("number", "date", "type", "name", "feature_masked", "location");

    @Test
    void theUsualWordIsRecognised() {
        assertEquals(Optional.of("date"), Headings.column("foundAt", REGISTER));
        assertEquals(Optional.of("拾获日期"), Headings.column("foundAt", List.of("登记日期", "拾获日期")));
    }

    @Test
    void aHeadingThatHoldsTheWordIsSecondBest() {
        assertEquals(Optional.of("feature_masked"), Headings.column("features", REGISTER));
    }

    @Test
    void whatNobodyNamedStaysOpen() {
        assertEquals(Optional.empty(), Headings.column("colours", REGISTER));
        assertEquals(Optional.empty(), Headings.column("storagePlace", REGISTER));
    }
}
