package wanbi.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import wanbi.web.frame.CurrentSite;
import wanbi.web.text.Language;
import wanbi.web.workbook.ReportView;
import wanbi.web.workbook.Workbooks;

/** Which workbook, which days, which site: the download itself is the REST face's. */
@Named
@RequestScoped
public class ReportsView {

    @Inject
    private Workbooks workbooks;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private CurrentSite here;

    public List<ReportView> getReports() {
        return workbooks.available(language.getLocale());
    }

    /** The first of this month. */
    public LocalDate getFrom() {
        return getTo().withDayOfMonth(1);
    }

    public LocalDate getTo() {
        return LocalDate.now(clock.withZone(here.getZone()));
    }
}
