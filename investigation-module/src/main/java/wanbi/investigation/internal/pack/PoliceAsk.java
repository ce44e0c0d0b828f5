package wanbi.investigation.internal.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PoliceReportView;

/** Whether the police have asked for recordings on paper: without it none leaves the house (I7, Art. 20). */
final class PoliceAsk {

    private static final Set<String> PAPERS = Set.of("RETRIEVAL_NOTICE", "EVIDENCE_LIST", "SEIZURE_LIST");

    private final boolean asked;
    private final Set<String> supplied;

    private PoliceAsk(boolean asked, Set<String> supplied) {
        this.asked = asked;
        this.supplied = supplied;
    }

    static PoliceAsk of(List<PoliceReportView> reports, List<FootageView> footage) {
        boolean asked = reports.stream()
                .flatMap(report -> report.getDocuments().stream())
                .anyMatch(paper -> PAPERS.contains(paper.getKind()));
        return new PoliceAsk(
                asked,
                footage.stream()
                        .map(FootageView::getRecords)
                        .map(FootageRecords::getSupplies)
                        .flatMap(List::stream)
                        .flatMap(supply -> supply.files().stream())
                        .collect(Collectors.toSet()));
    }

    boolean opens(String clip) {
        return asked || supplied.contains(clip);
    }
}
