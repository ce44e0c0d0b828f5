package wanbi.intake.internal.casefile;

import java.util.List;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.UnknownThing;

/** Finds the line or the link that somebody named among those of a case. */
final class Among {

    private Among() {}

    static CaseLine lines(List<CaseLine> lines, Integer number) {
        return lines.stream()
                .filter(line -> number != null && line.line() == number)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("line", number == null ? "REQUIRED" : "UNKNOWN_LINE"));
    }

    static CaseLink links(List<CaseLink> links, ItemTag tag) {
        return links.stream()
                .filter(link -> link.isOpen() && link.isOf(tag))
                .findFirst()
                .orElseThrow(() -> new UnknownThing(tag.value()));
    }

    /** How many of the line are thought to be found and not yet handed over. */
    static int linked(List<CaseLink> links, CaseLine line) {
        return links.stream()
                .filter(link -> link.isTo(line.line()))
                .mapToInt(CaseLink::quantity)
                .sum();
    }
}
