package wanbi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.web.text.Words;

/** Shows a refusal on the form that caused it: each wrong field's sentence beside the field, all else at the top. */
@Named
@RequestScoped
public class Refusals {

    @Inject
    private Words words;

    private BusinessRuleViolation last;

    void show(FacesContext context, BusinessRuleViolation refusal) {
        last = refusal;
        context.validationFailed();
        FieldFinder fields = new FieldFinder(context);
        List<FieldError> errors = refusal instanceof InvalidInput input
                ? input.errors()
                : List.of(FieldError.of(
                        refusal.code(), refusal.code(), refusal.arguments().toArray()));
        for (FieldError error : errors) {
            fields.markBlank(error.code(), words.refusal("UNKNOWN_MUST_BE_CHOSEN"));
            String sentence = words.refusal(error.code(), error.arguments().toArray());
            if (!fields.mark(error.field(), sentence)) {
                context.addMessage(null, message(refusal instanceof InvalidInput ? named(error, sentence) : sentence));
            }
        }
    }

    /** A field that this page does not show is named in front of its sentence. */
    private String named(FieldError error, String sentence) {
        String key = "field." + error.field().replaceAll("/\\d+/", ".").replaceAll("/", ".");
        String label = words.get(key);
        return label.equals(key) ? sentence : label + "：" + sentence;
    }

    static FacesMessage message(String sentence) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }

    /** Somebody else changed the record meanwhile: the page offers to load it anew and keeps what was typed. */
    public boolean isStale() {
        return last != null && "VERSION_CONFLICT".equals(last.code());
    }

    /** Code of the refusal that this request met, null for none; pages unfold what helps against it. */
    public String getCode() {
        return last == null ? null : last.code();
    }

    /** First argument of the refusal, for example the number of the existing case. */
    public String getAbout() {
        return last == null || last.arguments().isEmpty()
                ? null
                : last.arguments().get(0).toString();
    }
}
