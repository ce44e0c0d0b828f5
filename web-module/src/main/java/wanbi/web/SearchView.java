package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wanbi.handover.api.ReceiptCheck;
import wanbi.intake.api.PaperCheck;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.platform.api.Search;
import wanbi.platform.api.Search.SearchQuery;
import wanbi.platform.api.SearchHit;
import wanbi.platform.api.VerificationCode;
import wanbi.web.frame.CurrentSite;

/** The one search box: an exact number opens the thing itself, anything else lists what is found by it. */
@Named
@RequestScoped
public class SearchView {

    private static final int SHOWN = 50;
    private static final Map<String, String> PAGES = Map.of(
            "CASE", "/intake/case-file",
            "ITEM", "/founditem/item-record",
            "RECEIPT", "/handover/receipt-record");

    @Inject
    private Search search;

    @Inject
    private PaperCheck papers;

    @Inject
    private ReceiptCheck receipts;

    @Inject
    private CurrentSite here;

    private String q;
    private String after;
    private Slice<SearchHit> hits;

    /** Where an exact number leads; null stays on the list. */
    public String open() {
        String typed = Texts.clean(q);
        if (typed == null) {
            return "/home?faces-redirect=true";
        }
        String number = typed.toUpperCase(Locale.ROOT);
        return byNumber(number)
                .or(() -> Optional.ofNullable(VerificationCode.parse(number)).flatMap(this::byCode))
                .map(page -> page + "&faces-redirect=true")
                .orElse(null);
    }

    private static Optional<String> byNumber(String number) {
        if (CaseNumber.parse(number).isPresent()) {
            return Optional.of("/intake/case-file?no=" + number);
        }
        if (ItemTag.parse(number).isPresent()) {
            return Optional.of("/founditem/item-record?tag=" + number);
        }
        if (number.matches("[A-Z][A-Z0-9]{1,9}-LQ-\\d{8}-\\d{3,6}")) {
            return Optional.of("/handover/receipt-record?no=" + number);
        }
        return number.matches("[A-Z][A-Z0-9]{1,9}-RL-\\d{8}-\\d{3,6}")
                ? Optional.of("/handover/claim-sheet?claim=" + number)
                : Optional.empty();
    }

    private Optional<String> byCode(String code) {
        return receipts.byCode(code)
                .map(receipt -> "/handover/receipt-record?no=" + receipt.getNumber())
                .or(() -> papers.byCode(code).flatMap(paper -> byNumber(paper.getNumber())));
    }

    public Slice<SearchHit> getHits() {
        if (hits == null) {
            hits = search.find(new SearchQuery(here.getSite(), q, SHOWN, Texts.clean(after)));
        }
        return hits;
    }

    public String page(SearchHit hit) {
        return PAGES.get(hit.getKind());
    }

    public String parameter(SearchHit hit) {
        return "ITEM".equals(hit.getKind()) ? "tag" : "no";
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
