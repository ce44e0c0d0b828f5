package wanbi.web.office;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.RiskFlagView;

/** A question, an action or a flag of a playbook while it is being written. */
public class PlaybookRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String text;
    private String textEn;
    private List<String> options = new ArrayList<>();
    private Integer minutes;
    private String raises;
    private String trait;
    private boolean sameDay;

    PlaybookRow() {}

    PlaybookRow(String code, String text, String textEn, List<String> options, Integer minutes) {
        this.code = code;
        this.text = text;
        this.textEn = textEn;
        this.options = new ArrayList<>(options);
        this.minutes = minutes;
    }

    PlaybookRow(RiskFlagView flag) {
        code = flag.getCode();
        text = flag.getText();
        textEn = flag.getTextEn();
        raises = flag.getRaises();
        trait = flag.getTrait();
        sameDay = flag.isSameDay();
    }

    public String getRaises() {
        return raises;
    }

    public void setRaises(String raises) {
        this.raises = raises;
    }

    public String getTrait() {
        return trait;
    }

    public void setTrait(String trait) {
        this.trait = trait;
    }

    public boolean isSameDay() {
        return sameDay;
    }

    public void setSameDay(boolean sameDay) {
        this.sameDay = sameDay;
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
