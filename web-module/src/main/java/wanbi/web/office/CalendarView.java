package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.CalendarYearView;
import wanbi.platform.api.SiteHoursView;
import wanbi.platform.api.WorkCalendar;
import wanbi.web.frame.CurrentSite;

/** The working calendar of the company, and hours and deputy of the chosen site. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkCalendar calendar;

    @Inject
    private CurrentSite here;

    private Integer year;
    private String basis;
    private String days;
    private Long version;
    private String opens;
    private String closes;
    private String deputy;
    private Long hoursVersion;

    public void read() {
        if (here.isOne() && opens == null) {
            SiteHoursView hours = calendar.hours(new SiteCode(here.getCode()));
            opens = hours.getOpens();
            closes = hours.getCloses();
            deputy = hours.getDeputy();
            hoursVersion = hours.getVersion() == 0 ? null : hours.getVersion();
        }
    }

    public List<CalendarYearView> getYears() {
        return calendar.years();
    }

    /** Years that deadlines already reach into and that nobody has entered. */
    public List<Integer> getMissing() {
        return calendar.missingYears();
    }

    public void edit(CalendarYearView known) {
        year = known.getYear();
        basis = known.getBasis();
        version = known.getVersion();
        days = known.getDays().stream()
                .map(day -> day.getDate() + (day.isWorking() ? " + " : " - ") + day.getName())
                .collect(Collectors.joining("\n"));
    }

    public void keep() {
        calendar.keep(new WorkCalendar.KeepYear(year, basis, days, version));
        year = null;
        basis = null;
        days = null;
        version = null;
    }

    public void change() {
        calendar.change(new WorkCalendar.ChangeHours(
                new SiteCode(here.getCode()),
                opens,
                closes,
                deputy == null || deputy.isBlank() ? null : deputy,
                hoursVersion));
        opens = null;
        read();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }
}
