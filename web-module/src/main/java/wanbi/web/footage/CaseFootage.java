package wanbi.web.footage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import wanbi.intake.api.CaseView;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.CaseNumber;

/** The footage of the case on the screen, read once in a request. */
@Named
@RequestScoped
public class CaseFootage {

    private static final Set<String> OVER =
            Set.of("RETURNED", "CLOSED", "WITHDRAWN", "MERGED", "VOIDED", "PASSED_ON", "TO_POLICE");

    @Inject
    private FootageRequests requests;

    private List<FootageView> all;

    /** The latest first. */
    public List<FootageView> of(String caseNumber) {
        if (all == null) {
            all = new ArrayList<>(requests.ofCase(new CaseNumber(caseNumber)));
            Collections.reverse(all);
        }
        return all;
    }

    /** Why nothing can be asked for now, as a key of its sentence; null when it can. */
    public String why(CaseView file) {
        if (file.isOutOfArea()) {
            return "footage.why.outOfArea";
        }
        return OVER.contains(file.getStatus()) ? "why.over" : null;
    }

    /** When the first of what nobody has viewed yet is written over; null when nothing waits. */
    public Instant earliest(String caseNumber) {
        return of(caseNumber).stream()
                .map(FootageView::getEarliestAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
