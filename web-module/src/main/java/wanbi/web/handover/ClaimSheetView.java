package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimLineView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.ReceiptView;
import wanbi.web.form.PhotoAlbum;

/** A claim on its way across the counter: questions, comparison, signature, hand-over (R09). */
@Named
@ViewScoped
public class ClaimSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Claims claims;

    @Inject
    private ClaimRecord record;

    @Inject
    private HttpServletRequest request;

    private final List<AnswerForm> answers = new ArrayList<>();
    private final SigningForm signing = new SigningForm();

    /** The signed paper, photographed or scanned. */
    @Inject
    private PhotoAlbum scans;

    private VerdictForm judging;
    private String claim;
    private String abandonReason;
    private boolean onPaper;
    private boolean posted;

    public void open() {
        List<ClaimLineView> lines = record.getIt().getLines();
        lines.forEach(line -> answers.add(new AnswerForm(line)));
        judging = new VerdictForm(lines.stream().map(ClaimLineView::getItemTag).toList());
    }

    public String answer() {
        claims.answer(new ClaimCommand.Answer(
                claim, answers.stream().map(AnswerForm::toAnswers).toList()));
        return page();
    }

    public String judge() {
        claims.judge(judging.toCommand(claim));
        return page();
    }

    /** The hash is that of the form which stood on the screen, whatever the form has become since. */
    public String handOver() {
        ReceiptView receipt = claims.handOver(signing.toCommand(
                claim,
                request.getParameter("formHash"),
                onPaper ? signing.onPaper(scans.files()) : signing.onScreen(),
                isPosted()));
        return "/handover/receipt-record?faces-redirect=true&taken=1&no=" + receipt.getReceiptNumber();
    }

    public String abandon() {
        claims.abandon(new ClaimCommand.Abandon(claim, abandonReason));
        return page();
    }

    private String page() {
        return "/handover/claim-sheet?faces-redirect=true&claim=" + claim;
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }

    public VerdictForm getJudging() {
        return judging;
    }

    public SigningForm getSigning() {
        return signing;
    }

    public PhotoAlbum getScans() {
        return scans;
    }

    /** The client signs with a pen (S0). */
    public boolean isOnPaper() {
        return onPaper;
    }

    public void setOnPaper(boolean onPaper) {
        this.onPaper = onPaper;
    }

    /** The client asks to have it sent, which is signed with a pen. */
    public boolean isPosted() {
        return posted && onPaper;
    }

    public void setPosted(boolean posted) {
        this.posted = posted;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim;
    }

    public String getAbandonReason() {
        return abandonReason;
    }

    public void setAbandonReason(String abandonReason) {
        this.abandonReason = abandonReason;
    }
}
