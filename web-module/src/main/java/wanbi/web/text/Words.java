package wanbi.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The words of the page in the user's language: {@code #{words['loss.title']}}. */
@Named
@RequestScoped
public class Words extends AbstractMap<String, String> {

    @Inject
    private Wording wording;

    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return key == null ? "" : wording.text(language.getLocale(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    public String with(String key, Object first) {
        return wording.text(language.getLocale(), key, String.valueOf(first));
    }

    public String with(String key, Object first, Object second) {
        return wording.text(language.getLocale(), key, String.valueOf(first), String.valueOf(second));
    }

    /** The sentence of a refusal. */
    public String refusal(String code, Object... arguments) {
        return wording.refusal(language.getLocale(), code, arguments);
    }
}
