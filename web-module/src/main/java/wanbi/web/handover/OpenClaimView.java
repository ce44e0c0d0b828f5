package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.Claims;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.LineView;
import wanbi.intake.api.LinkView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.web.form.PhotoAlbum;

/** Somebody asserts ownership: of what a case has found for them, or of a thing that no case names. */
@Named
@ViewScoped
public class OpenClaimView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Claims claims;

    @Inject
    private CaseRegister cases;

    @Inject
    private FoundItemRegister items;

    @Inject
    private PhotoAlbum papers;

    private final ClaimantForm claimant = new ClaimantForm();
    private final List<ClaimedLine> lines = new ArrayList<>();
    private String no;
    private String tag;
    private String site;

    public void begin() {
        if (no == null) {
            FoundItemView item = items.get(ItemTag.parse(tag).orElseThrow(() -> new UnknownThing(String.valueOf(tag))));
            site = item.getSite();
            lines.add(new ClaimedLine(null, item.getTag(), item.getQuantity(), item.getName()));
        } else {
            CaseView file = cases.get(CaseNumber.parse(no).orElseThrow(() -> new UnknownThing(no)));
            site = file.getSite();
            file.getLinks().stream().filter(link -> !link.isGone()).forEach(link -> file.getItems().stream()
                    .filter(line -> line.getLine() == link.getLine())
                    .forEach(line -> lines.add(claimable(link, line))));
        }
    }

    private static ClaimedLine claimable(LinkView link, LineView line) {
        return new ClaimedLine(link.getLine(), link.getItemTag(), link.getQuantity(), line.getName());
    }

    public String open() {
        String claim = claims.open(new ClaimCommand.Open(
                        new SiteCode(site),
                        no == null ? null : CaseNumber.parse(no).orElse(null),
                        lines.stream()
                                .filter(ClaimedLine::isWanted)
                                .map(ClaimedLine::toLine)
                                .toList(),
                        claimant.toClaimant(papers.files().stream().findFirst().orElse(null))))
                .getClaim();
        return "/handover/claim-sheet?faces-redirect=true&claim=" + claim;
    }

    /** Nobody had reported the thing: what the claimant says before seeing it becomes the report. */
    public boolean isWalkUp() {
        return no == null;
    }

    public ClaimantForm getClaimant() {
        return claimant;
    }

    public PhotoAlbum getPapers() {
        return papers;
    }

    public List<ClaimedLine> getLines() {
        return lines;
    }

    public String getSite() {
        return site;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }
}
