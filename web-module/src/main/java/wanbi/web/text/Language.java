package wanbi.web.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The language of the pages: Chinese unless the person at this browser chose English. A cookie keeps the choice. */
@Named
@RequestScoped
public class Language {

    private static final String COOKIE = "wanbi-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    @PostConstruct
    void read() {
        Cookie[] cookies = request.getCookies();
        locale = (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Wording.closest(Locale.forLanguageTag(cookie.getValue())))
                .findFirst()
                .orElse(Wording.CHINESE);
    }

    public Locale getLocale() {
        return locale;
    }

    /** For {@code <html lang>}. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    public boolean isEnglish() {
        return Wording.ENGLISH.equals(locale);
    }

    /** Changes to the other language; the page is loaded anew by its own script, which keeps what was typed. */
    public void change() {
        locale = isEnglish() ? Wording.CHINESE : Wording.ENGLISH;
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie(
                        COOKIE, locale.toLanguageTag(), Map.of("path", "/", "maxAge", A_YEAR, "httpOnly", true));
    }
}
