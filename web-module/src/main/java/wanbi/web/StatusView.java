package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import wanbi.intake.api.SlipStandingView;
import wanbi.kernel.Texts;
import wanbi.web.text.Language;
import wanbi.web.verification.CaseEnquiry;
import wanbi.web.verification.StandingWords;

/** Tells the holder of a slip how far the case is; no name and no feature (F-7). */
@Named
@RequestScoped
public class StatusView {

    @Inject
    private CaseEnquiry enquiry;

    @Inject
    private StandingWords words;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private String code;
    private String phone;
    private SlipStandingView found;

    /** Asked once, because asking is counted. */
    public void ask() {
        if (isAsked()) {
            found = enquiry.ask(code, phone, request.getRemoteAddr()).orElse(null);
        }
    }

    public boolean isAsked() {
        return Texts.clean(code) != null && Texts.clean(phone) != null;
    }

    /** Null when nothing was found. */
    public SlipStandingView getFound() {
        return found;
    }

    public String getStatus() {
        return words.status(language.getLocale(), found.getStatus());
    }

    public String getWhatNow() {
        return words.whatNow(language.getLocale(), found.getStatus());
    }

    public boolean isOverdue() {
        return found.getNextPromiseAt() != null && found.getNextPromiseAt().isBefore(clock.instant());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
