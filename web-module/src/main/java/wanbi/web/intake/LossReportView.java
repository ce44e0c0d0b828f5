package wanbi.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.ClientNotices;
import wanbi.intake.api.DuplicateHint;
import wanbi.intake.api.DuplicateQuery;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.NoticeView;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.Texts;
import wanbi.web.form.Catalogue;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.form.ThingForm;
import wanbi.web.frame.CurrentSite;
import wanbi.web.text.Language;

/** Takes a report in: one page, under a minute for a trained clerk (R05). */
@Named
@ViewScoped
public class LossReportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LossCases cases;

    @Inject
    private ClientNotices notices;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CurrentSite here;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private PhotoAlbum album;

    @Inject
    private TheftCases thefts;

    @Inject
    private CurrentStaff staff;

    private LossForm form;
    private TheftForm theft;
    private CaseView outOfSight;
    private long startedAt;
    private String existing;

    @PostConstruct
    void begin() {
        startedAt = clock.millis();
        form = new LossForm(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** The same page asks after a theft. */
    public void asTheft() {
        theft = new TheftForm();
    }

    public void choose(ThingForm line) {
        line.propose(catalogue.name(catalogue.of(line.getCategory())));
        lookForDuplicate();
    }

    public void addLine() {
        form.getLines().add(new ThingForm());
    }

    public void removeLine(ThingForm line) {
        form.getLines().remove(line);
    }

    /** While it is typed: has this client reported the same a moment ago? */
    public void lookForDuplicate() {
        String phone = Texts.clean(form.getPeople().getPhone());
        String category = form.getLines().get(0).getCategory();
        existing = phone == null || category == null
                ? null
                : cases.probableDuplicate(new DuplicateQuery(here.getSite(), phone, category, form.getReportedAt()))
                        .map(DuplicateHint::getCaseNumber)
                        .orElse(null);
    }

    /** Refused by the case itself until it has been read back: the page then opens what is to be read. */
    public String accept() {
        return send(true);
    }

    public String keepAsReported() {
        return send(false);
    }

    private String send(boolean accept) {
        CaseView taken = report(form.toReport(
                here.getSite(),
                catalogue,
                album.files(),
                accept ? getNotice().getVersion() : null,
                accept,
                theft == null ? null : theft.said()));
        if (isOutOfSight(taken)) {
            outOfSight = taken;
            return null;
        }
        return "/intake/case-file?faces-redirect=true&taken=1&no=" + taken.getCaseNumber();
    }

    private CaseView report(ReportLoss report) {
        return theft == null ? cases.report(report) : thefts.report(new TheftCommand.Report(report));
    }

    /** Staff are suspected: whoever took the report in may not open it, and has to give the client the number all the same. */
    private boolean isOutOfSight(CaseView taken) {
        boolean left = taken.getTheft() != null && taken.getTheft().isLeftToHeadOffice();
        return left && !staff.hasRole(here.getSite(), Role.HEAD_OFFICE)
                || theft != null
                        && theft.said().suspectedStaff().contains(staff.id().value());
    }

    /** What was taken in and is nobody's at the site to see (I16); null else. */
    public CaseView getOutOfSight() {
        return outOfSight;
    }

    /** Null while a loss is taken in. */
    public TheftForm getTheft() {
        return theft;
    }

    public NoticeView getNotice() {
        return notices.current();
    }

    public String getNoticeText() {
        NoticeView notice = getNotice();
        return language.isEnglish() ? notice.getTextEn() : notice.getText();
    }

    /** What the playbooks of the chosen categories say to the client, each once (F-4). */
    public List<String> getAdvice() {
        return form.getLines().stream()
                .map(line -> catalogue.of(line.getCategory()))
                .filter(Objects::nonNull)
                .map(category -> language.isEnglish() ? category.getAdviceEn() : category.getAdvice())
                .distinct()
                .toList();
    }

    public LossForm getForm() {
        return form;
    }

    public PhotoAlbum getAlbum() {
        return album;
    }

    public long getStartedAt() {
        return startedAt;
    }

    /** Number of the probable duplicate, null for none. */
    public String getExisting() {
        return existing;
    }

    public String getShape() {
        return form.shape();
    }

    /** After a time-out the form is built as it was, before the browser fills it again. */
    public void setShape(String shape) {
        if (Texts.clean(shape) != null) {
            form.build(shape);
        }
    }
}
