package wanbi.platform.api;

import java.io.Serializable;
import java.util.Map;
import wanbi.kernel.SiteCode;

/**
 * What somebody outside, or a colleague who does not look at the screen, is to be told.
 *
 * @param site that speaks; its manager sees what could not be delivered
 * @param address mail address or telephone number; null for the chat, whose receiver knows the room by the site
 * @param template whose words are filled with {@code values}
 * @param values by the names in the template's braces
 * @param english else Chinese
 * @param about case or item on whose chain the delivery is journaled; null for the site's own day
 */
public record Message(
        SiteCode site,
        MessageChannel channel,
        String address,
        Template template,
        Map<String, String> values,
        boolean english,
        Subject about) {

    public Message {
        values = Map.copyOf(values);
    }

    /**
     * Words in a bundle of the context that speaks: {@code <code>.subject} and {@code <code>.text}, in both languages.
     *
     * @param bundle base name of the resource, for example {@code wanbi.intake.messages}
     */
    public record Template(String bundle, String code) implements Serializable {}

    @Override
    public String toString() {
        return "Message[" + site + " " + channel + " " + template.code() + "]";
    }
}
