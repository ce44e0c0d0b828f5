package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wanbi.handover.api.ReceiptCheck;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemSummary;
import wanbi.intake.api.PaperCheck;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.platform.api.VerificationCode;
import wanbi.web.frame.CurrentSite;

/** The one search box: an exact number opens the thing itself, anything else lists cases and found items. */
@Named
@RequestScoped
public class SearchView {

    private static final int SHOWN = 20;

    @Inject
    private CaseRegister cases;

    @Inject
    private FoundItemRegister items;

    @Inject
    private PaperCheck papers;

    @Inject
    private ReceiptCheck receipts;

    @Inject
    private CurrentSite here;

    private String q;
    private Slice<CaseSummary> foundCases;
    private Slice<FoundItemSummary> foundItems;

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

    public Slice<CaseSummary> getCases() {
        if (foundCases == null) {
            foundCases = cases.list(new CaseQuery(here.getSite(), null, Set.of(), Texts.clean(q), SHOWN, null));
        }
        return foundCases;
    }

    public Slice<FoundItemSummary> getItems() {
        if (foundItems == null) {
            foundItems = items.list(new FoundItemQuery(here.getSite(), Set.of(), null, Texts.clean(q), SHOWN, null));
        }
        return foundItems;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
