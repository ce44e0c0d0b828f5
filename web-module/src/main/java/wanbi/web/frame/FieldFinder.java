package wanbi.web.frame;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;

/**
 * Finds the input that carries a field path of the contract. The tag {@code <w:field path="items/1/quantity">} stands
 * around its input; several paths or refusal codes may share one input.
 */
final class FieldFinder {

    private static final String PATH = "field";

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
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (!carries(component, path)) {
                return VisitResult.ACCEPT;
            }
            UIComponent input = input(component);
            if (input instanceof EditableValueHolder editable) {
                editable.setValid(false);
            }
            context.addMessage(input.getClientId(context), Refusals.message(sentence));
            found[0] = true;
            return VisitResult.COMPLETE;
        });
        return found[0];
    }

    private static boolean carries(UIComponent component, String path) {
        return component.isRendered()
                && component.getAttributes().get(PATH) instanceof String paths
                && Arrays.asList(paths.split(" ")).contains(path);
    }

    /** The first input inside, or the frame itself around what is no input, such as photos. */
    private static UIComponent input(UIComponent frame) {
        return frame.getChildren().stream()
                .map(FieldFinder::firstInput)
                .filter(child -> child != null)
                .findFirst()
                .orElse(frame);
    }

    private static UIComponent firstInput(UIComponent component) {
        if (component instanceof EditableValueHolder && component.isRendered()) {
            return component;
        }
        return component.getChildren().stream()
                .map(FieldFinder::firstInput)
                .filter(child -> child != null)
                .findFirst()
                .orElse(null);
    }
}
