package wanbi.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the input that carries a field path of the contract. The tag {@code <w:field path="items/1/quantity">} stands
 * around its input; several paths or refusal codes may share one input.
 */
final class FieldFinder {

    private static final String PATH = "field";
    private static final String INPUT = "input";
    private static final String BLANK = "blankWith";

    private final FacesContext context;

    FieldFinder(FacesContext context) {
        this.context = context;
    }

    /**
     * Marks the input as wrong and puts the sentence beside it; false when the page has none for the path. One of many,
     * such as {@code hiddenFeatures/2}, is shown at the input of the whole.
     */
    boolean mark(String path, String sentence) {
        if (markExactly(path, sentence)) {
            return true;
        }
        int parent = path.lastIndexOf('/');
        return parent > 0 && mark(path.substring(0, parent), sentence);
    }

    private boolean markExactly(String path, String sentence) {
        boolean[] found = {false};
        sent().visitTree(shown(), (visit, component) -> {
            if (!carries(component, path)) {
                return VisitResult.ACCEPT;
            }
            UIComponent input = input(component);
            refuse(input);
            context.addMessage(input.getClientId(context), Refusals.message(sentence));
            found[0] = true;
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    /**
     * Some blanks the contract cannot tell from a choice, such as no colour from an unknown one. The page asks for them
     * together with the refusal that the field names as its {@code blankWith}.
     */
    void markBlank(String refusal, String sentence) {
        sent().visitTree(shown(), (visit, component) -> {
            if (refusal.equals(component.getAttributes().get(BLANK))
                    && component.isRendered()
                    && input(component) instanceof UIInput blank
                    && isBlank(blank.getValue())) {
                refuse(blank);
                context.addMessage(blank.getClientId(context), Refusals.message(sentence));
            }
            return VisitResult.ACCEPT;
        });
    }

    /** What is not shown may hold inputs of the same name, and lists that the user may not read. */
    private VisitContext shown() {
        return VisitContext.createVisitContext(context, null, Set.of(VisitHint.SKIP_UNRENDERED));
    }

    /** The form that was sent, where a page has several with fields of one name; the whole page where none says so. */
    private UIComponent sent() {
        UIComponent[] sent = {context.getViewRoot()};
        context.getViewRoot().visitTree(shown(), (visit, component) -> {
            if (component instanceof UIForm form && form.isSubmitted()) {
                sent[0] = form;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return sent[0];
    }

    /**
     * A wrong text stands there as typed: its component shows what was submitted, which the model has taken already. Nobody
     * types what is hidden: marked as wrong it would stay empty whatever is uploaded afterwards.
     */
    private void refuse(UIComponent component) {
        if (component instanceof UIInput input && input.isValid() && !(input instanceof HtmlInputHidden)) {
            if (!isChosen(input)) {
                Converter<Object> converter = converter(input);
                Object value = input.getValue();
                input.setSubmittedValue(converter == null ? value : converter.getAsString(context, input, value));
            }
            input.setValid(false);
        }
    }

    private static boolean isChosen(UIInput input) {
        return input instanceof UISelectOne || input instanceof UISelectMany || input instanceof UISelectBoolean;
    }

    @SuppressWarnings("unchecked")
    private static Converter<Object> converter(UIInput input) {
        return input.getConverter();
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof Collection<?> chosen && chosen.isEmpty();
    }

    private static boolean carries(UIComponent component, String path) {
        return component.getAttributes().get(PATH) instanceof String paths
                && Arrays.asList(paths.split(" ")).contains(path)
                && component.isRendered();
    }

    /** The input that the frame names, or the frame itself around what is no input. */
    private static UIComponent input(UIComponent frame) {
        Object named = frame.getAttributes().get(INPUT);
        UIComponent input = named == null ? null : inside(frame, named.toString());
        return input == null ? frame : input;
    }

    private static UIComponent inside(UIComponent component, String id) {
        if (id.equals(component.getId())) {
            return component;
        }
        return component.getChildren().stream()
                .filter(UIComponent::isRendered)
                .map(child -> inside(child, id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
