package wanbi.web.founditem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemView;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.web.frame.Chronicle;

/** Everything that the page of a found item shows, read once in a request. */
@Named
@RequestScoped
public class ItemRecord {

    @Inject
    private FoundItemRegister items;

    @Inject
    private Chronicle chronicle;

    @Inject
    private ItemRecordView view;

    private FoundItemView item;
    private List<CustodyEntryView> custody;
    private List<ChronicleEntry> entries;
    private ChainVerification verification;

    public FoundItemView getItem() {
        if (item == null) {
            item = items.get(view.tag());
        }
        return item;
    }

    public List<CustodyEntryView> getCustody() {
        if (custody == null) {
            custody = items.custody(view.tag());
        }
        return custody;
    }

    public List<ChronicleEntry> getEntries() {
        if (entries == null) {
            entries = chronicle.newestFirst(items.chronology(view.tag()));
        }
        return entries;
    }

    public ChainVerification getVerification() {
        if (verification == null) {
            verification = items.verify(view.tag());
        }
        return verification;
    }

    /** Key of the sentence why it cannot be stored or moved now; null when it can, a frozen thing too. */
    public String getWhyNotStored() {
        return whyGone();
    }

    public String getWhyNotFrozen() {
        return getItem().isFrozen() ? null : whyGone();
    }

    /** Key of the sentence why nobody can claim it at the counter now; null when somebody can. */
    public String getWhyNotClaimed() {
        return getItem().isFrozen() ? "why.frozen" : whyNotFree();
    }

    public String getWhyNotVoided() {
        return getWhyNotClaimed();
    }

    private String whyNotFree() {
        return "CLAIMED".equals(getItem().getStatus()) ? "why.linked" : whyGone();
    }

    private String whyGone() {
        return switch (getItem().getStatus()) {
            case "REGISTERED", "STORED", "CLAIMED" -> null;
            case "VOIDED" -> "why.voided";
            default -> "why.itemGone";
        };
    }
}
