package wanbi.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import wanbi.web.text.Words;

/** A quantity: 1.5 or 一些 is answered in words of the counter, not of the framework (R05). */
@Dependent
@FacesConverter(value = "wholeNumber", managed = true)
public class WholeNumberConverter implements Converter<Integer> {

    @Inject
    private Words words;

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get("error.wholeNumber"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer value) {
        return value == null ? "" : value.toString();
    }
}
