package wanbi.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import wanbi.web.text.Words;

/** An amount in yuan; thousands separators of either width are taken. */
@Dependent
@FacesConverter(value = "yuan", managed = true)
public class YuanConverter implements Converter<BigDecimal> {

    @Inject
    private Words words;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = typed.replaceAll("[,，\\s]", "");
        if (!digits.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get("error.yuan"), null));
        }
        return new BigDecimal(digits);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
