package wanbi.web.frame;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import wanbi.web.text.Words;

/** As {@link SiteTimeConverter}, to the second: what a recorder shows in the corner of its picture. */
@Dependent
@FacesConverter(value = "siteSecond", managed = true)
public class SiteSecondConverter implements Converter<Instant> {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    @Inject
    private CurrentSite here;

    @Inject
    private Words words;

    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip())
                    .withNano(0)
                    .atZone(here.getZone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.get("error.time"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant value) {
        return value == null ? "" : TYPED.format(value.atZone(here.getZone()));
    }
}
