package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import wanbi.handover.api.SatisfactionView;
import wanbi.kernel.Texts;
import wanbi.web.verification.ClientTap;
import wanbi.web.verification.GenuinePaper;
import wanbi.web.verification.PaperVerification;

/** Tells anybody whether a slip, label or receipt is genuine, and nothing personal (F-7). */
@Named
@RequestScoped
public class VerifyView {

    @Inject
    private PaperVerification papers;

    @Inject
    private ClientTap taps;

    @Inject
    private HttpServletRequest request;

    private String code;
    private GenuinePaper paper;
    private SatisfactionView satisfaction;

    /** Asked once, because asking is counted. */
    public void check() {
        if (isAsked()) {
            paper = papers.check(code, request.getRemoteAddr()).orElse(null);
            satisfaction = paper == null ? null : taps.beside(code).orElse(null);
        }
    }

    public boolean isAsked() {
        return Texts.clean(code) != null;
    }

    /** Null when no paper carries the code. */
    public GenuinePaper getPaper() {
        return paper;
    }

    /** Null where the paper is no receipt. */
    public SatisfactionView getSatisfaction() {
        return satisfaction;
    }

    public List<Integer> getFaces() {
        return List.of(5, 4, 3, 2, 1);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
