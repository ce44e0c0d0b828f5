package wanbi.web.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wanbi.kernel.Texts;

/** One value to be corrected: which, what it should be, and why. Its input is of the kind that the value needs. */
public class CorrectedValue implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Values chosen from a list: the last word of the path → list of codes. */
    private static final Map<String, String> LISTS = Map.of(
            "client/kind", "clientKind",
            "lossMode", "lossMode",
            "reporter/relation", "reporterRelation",
            "otherContact/relation", "reporterRelation",
            "finder/kind", "finderKind",
            "category", "category");

    private String path;
    private String text;
    private Instant time;
    private List<String> colours = new ArrayList<>();
    private String reason;

    public CorrectedValue(String path) {
        this.path = path;
    }

    /** text, time, place, colours, or the name of a list of codes. */
    public String getKind() {
        String field = path.replaceFirst("^items/\\d+/", "");
        if (field.equals("place") || field.equals("colours")) {
            return field;
        }
        if (field.startsWith("lastSeen") || field.endsWith("At")) {
            return "time";
        }
        return LISTS.getOrDefault(field, "text");
    }

    /** As the contract wants it: lists joined by commas, times with offset. */
    public String typed() {
        String typed =
                switch (getKind()) {
                    case "time" -> time == null ? null : time.toString();
                    case "colours" ->
                        String.join(
                                ",",
                                colours.stream()
                                        .filter(colour -> !Texts.UNKNOWN.equals(colour))
                                        .toList());
                    default -> text;
                };
        return typed == null ? "" : typed;
    }

    public void clear() {
        text = null;
        time = null;
        colours = new ArrayList<>();
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Instant getTime() {
        return time;
    }

    public void setTime(Instant time) {
        this.time = time;
    }

    public List<String> getColours() {
        return colours;
    }

    public void setColours(List<String> colours) {
        this.colours = new ArrayList<>(colours);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
