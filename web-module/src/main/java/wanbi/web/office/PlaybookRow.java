package wanbi.web.office;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A question or an action of a playbook while it is being written. */
public class PlaybookRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String text;
    private String textEn;
    private List<String> options = new ArrayList<>();
    private Integer minutes;

    PlaybookRow() {}

    PlaybookRow(String code, String text, String textEn, List<String> options, Integer minutes) {
        this.code = code;
        this.text = text;
        this.textEn = textEn;
        this.options = new ArrayList<>(options);
        this.minutes = minutes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public List<String> getOptions() {
        return options;
    }

    /** Answered by yes, no or unknown; else in own words. */
    public boolean isYesNo() {
        return !options.isEmpty();
    }

    public void setYesNo(boolean yesNo) {
        options = yesNo ? new ArrayList<>(List.of("YES", "NO", "UNKNOWN")) : new ArrayList<>();
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
