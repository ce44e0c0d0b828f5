package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.ActionView;
import wanbi.intake.api.Categories;
import wanbi.intake.api.Categories.Asked;
import wanbi.intake.api.Categories.ChangePlaybook;
import wanbi.intake.api.Categories.Flagged;
import wanbi.intake.api.Categories.Ruled;
import wanbi.intake.api.Categories.Wanted;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.QuestionView;
import wanbi.web.form.Catalogue;

/** The playbooks of the categories, which head office keeps: what is asked, what the client is told, what is done at once. */
@Named
@ViewScoped
public class PlaybooksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Categories categories;

    @Inject
    private Catalogue catalogue;

    private String code;
    private Long version;
    private String advice;
    private String adviceEn;
    private List<PlaybookRow> questions = new ArrayList<>();
    private List<PlaybookRow> actions = new ArrayList<>();
    private List<PlaybookRow> flags = new ArrayList<>();
    private List<String> traits = new ArrayList<>();
    private Integer holdDays;
    private String holdCount = "WORKING";
    private boolean holdSameDay;
    private boolean photoForbidden;
    private boolean saved;

    /** Opens the playbook of the category that the address names. */
    public void open() {
        CategoryView chosen = catalogue.of(code);
        if (chosen != null && version == null) {
            version = chosen.getVersion();
            advice = chosen.getAdvice();
            adviceEn = chosen.getAdviceEn();
            chosen.getQuestions().forEach(question -> questions.add(row(question)));
            chosen.getActions().forEach(action -> actions.add(row(action)));
            chosen.getFlags().forEach(flag -> flags.add(new PlaybookRow(flag)));
            traits = new ArrayList<>(chosen.getTraits());
            holdDays = chosen.getHoldDays();
            holdCount = chosen.getHoldCount() == null ? holdCount : chosen.getHoldCount();
            holdSameDay = chosen.isHoldSameDay();
            photoForbidden = chosen.isPhotoForbidden();
        }
    }

    private static PlaybookRow row(QuestionView question) {
        return new PlaybookRow(
                question.getCode(), question.getText(), question.getTextEn(), question.getOptions(), null);
    }

    private static PlaybookRow row(ActionView action) {
        return new PlaybookRow(
                action.getAction(), action.getInstruction(), action.getInstructionEn(), List.of(), action.getMinutes());
    }

    public void addQuestion() {
        questions.add(new PlaybookRow());
    }

    public void addAction() {
        actions.add(new PlaybookRow());
    }

    public void removeQuestion(PlaybookRow row) {
        questions.remove(row);
    }

    public void removeAction(PlaybookRow row) {
        actions.remove(row);
    }

    public String save() {
        categories.changePlaybook(new ChangePlaybook(
                code,
                advice,
                adviceEn,
                questions.stream()
                        .map(row -> new Asked(row.getCode(), row.getText(), row.getTextEn(), row.getOptions()))
                        .toList(),
                actions.stream()
                        .map(row -> new Wanted(row.getCode(), row.getMinutes(), row.getText(), row.getTextEn()))
                        .toList(),
                rules(),
                version));
        return "/office/playbooks?faces-redirect=true&saved=1&category=" + code;
    }

    private Ruled rules() {
        List<Flagged> told = flags.stream()
                .map(row -> new Flagged(
                        row.getCode(),
                        row.getText(),
                        row.getTextEn(),
                        row.getRaises(),
                        row.getTrait(),
                        row.isSameDay()))
                .toList();
        HoldRule hold = new HoldRule(holdDays, holdDays == null ? null : holdCount, holdSameDay);
        return new Ruled(told, traits, hold, photoForbidden);
    }

    public void addFlag() {
        flags.add(new PlaybookRow());
    }

    public void removeFlag(PlaybookRow row) {
        flags.remove(row);
    }

    public List<PlaybookRow> getFlags() {
        return flags;
    }

    public List<String> getTraits() {
        return traits;
    }

    public void setTraits(List<String> traits) {
        this.traits = new ArrayList<>(traits);
    }

    public Integer getHoldDays() {
        return holdDays;
    }

    public void setHoldDays(Integer holdDays) {
        this.holdDays = holdDays;
    }

    public String getHoldCount() {
        return holdCount;
    }

    public void setHoldCount(String holdCount) {
        this.holdCount = holdCount;
    }

    public boolean isHoldSameDay() {
        return holdSameDay;
    }

    public void setHoldSameDay(boolean holdSameDay) {
        this.holdSameDay = holdSameDay;
    }

    public boolean isPhotoForbidden() {
        return photoForbidden;
    }

    public void setPhotoForbidden(boolean photoForbidden) {
        this.photoForbidden = photoForbidden;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isChosen() {
        return version != null;
    }

    public boolean isSaved() {
        return saved;
    }

    public void setSaved(boolean saved) {
        this.saved = saved;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public String getAdviceEn() {
        return adviceEn;
    }

    public void setAdviceEn(String adviceEn) {
        this.adviceEn = adviceEn;
    }

    public List<PlaybookRow> getQuestions() {
        return questions;
    }

    public List<PlaybookRow> getActions() {
        return actions;
    }
}
