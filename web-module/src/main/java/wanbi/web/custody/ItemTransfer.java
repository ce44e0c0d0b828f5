package wanbi.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import wanbi.intake.api.CustodyTransfers;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.TransferCommand;
import wanbi.intake.api.TransferView;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.SiteView;

/** Passes the found item on that the page shows, and tells where it has been. */
@Named
@ViewScoped
public class ItemTransfer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS = List.of("STAFF", "STORAGE", "SITE");

    @Inject
    private CustodyTransfers transfers;

    private transient List<TransferView> known;
    private String kind = "STAFF";
    private String storagePlace;
    private String staff;
    private String site;
    private String reason;
    private String withdrawReason;
    private BigDecimal cash;

    public List<TransferView> of(String tag) {
        if (known == null) {
            known = transfers.of(new ItemTag(tag));
        }
        return known;
    }

    /** The open one, or null. */
    public TransferView openOf(String tag) {
        return of(tag).stream()
                .filter(one -> "OFFERED".equals(one.getState()))
                .findFirst()
                .orElse(null);
    }

    public List<SiteView> destinations(String from) {
        return transfers.destinations(new SiteCode(from));
    }

    public boolean counting(FoundItemView item) {
        boolean withCash = "CASH_OR_BANK_CARD".equals(item.getCategory())
                || item.getContents().stream().anyMatch(content -> "CASH".equals(content.getKind()));
        return withCash && item.getSeal() == null;
    }

    public String offer(FoundItemView item) {
        transfers.offer(new TransferCommand.Offer(
                new ItemTag(item.getTag()),
                item.getVersion(),
                new TransferCommand.Target(
                        "STORAGE".equals(kind) ? storagePlace : null,
                        "STAFF".equals(kind) ? staff : null,
                        "SITE".equals(kind) ? site : null),
                reason,
                cash));
        return page(item);
    }

    public String withdraw(FoundItemView item) {
        TransferView open = openOf(item.getTag());
        transfers.withdraw(new TransferCommand.End(open.getId(), open.getVersion(), withdrawReason));
        return page(item);
    }

    private static String page(FoundItemView item) {
        return "/founditem/item-record?faces-redirect=true&tag=" + item.getTag();
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStoragePlace() {
        return storagePlace;
    }

    public void setStoragePlace(String storagePlace) {
        this.storagePlace = storagePlace;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }

    public BigDecimal getCash() {
        return cash;
    }

    public void setCash(BigDecimal cash) {
        this.cash = cash;
    }
}
