package wanbi.investigation.api;

import java.time.LocalDate;
import java.util.List;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * A list by which goods came back (R30).
 *
 * @param report number of the police report that it belongs to
 * @param number and {@code date} as they stand on the list
 * @param file scan of it, or null
 * @param officer who gave them back, or null
 * @param to VICTIM or AGENT; the police may not collect for him
 * @param receiver name of who took them, or for whom they were brought to us
 * @param authorisationFile the agent's letter of authority, as stored
 * @param through POLICE, given directly, or DESK, brought to us
 */
public record ReturnedGoodsCommand(
        String report,
        String number,
        LocalDate date,
        String file,
        String officer,
        String to,
        String receiver,
        String authorisationFile,
        String through,
        List<Line> lines)
        implements Scoped {

    /**
     * @param line of the case
     * @param condition as it came back, or null
     */
    public record Line(Integer line, Integer quantity, String condition) {}

    @Override
    public Subject subject() {
        return Subject.of(PoliceCommand.caseOf(report));
    }
}
