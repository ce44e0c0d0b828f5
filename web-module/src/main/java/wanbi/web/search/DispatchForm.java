package wanbi.web.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseView;
import wanbi.investigation.api.FootageRecords.Sighting;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.SearchCommand;
import wanbi.investigation.api.SearchTasks;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.Directory;
import wanbi.platform.api.StaffView;
import wanbi.web.form.PlaceFinder;
import wanbi.web.frame.Times;
import wanbi.web.intake.CaseTab;
import wanbi.web.text.Words;

/** Sends guards to search, on the page of the case; the place of the loss and the last sighting are filled in. */
@Named
@ViewScoped
public class DispatchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SearchTasks tasks;

    @Inject
    private FootageRequests footage;

    @Inject
    private Directory directory;

    @Inject
    private PlaceFinder places;

    @Inject
    private Times times;

    @Inject
    private Words words;

    private boolean open;
    private String caseNumber;
    private String site;
    private final Set<String> offered = new LinkedHashSet<>();
    private List<String> zones = new ArrayList<>();
    private String another;
    private String guard;
    private String hint;

    public void begin(CaseView file) {
        open = true;
        caseNumber = file.getCaseNumber();
        site = file.getSite();
        zones = new ArrayList<>();
        offered.clear();
        if (file.getPlace() != null) {
            zones.add(file.getPlace());
            offered.add(file.getPlace());
        }
        offered.addAll(places.find(""));
        hint = footage.ofCase(new CaseNumber(caseNumber)).stream()
                .flatMap(request -> request.getRecords().getSightings().stream())
                .max(Comparator.comparing(Sighting::last).thenComparing(Sighting::trueTime))
                .map(seen -> words.with(
                        "seek.hint.last",
                        seen.place() == null ? seen.what() : places.path(seen.place()),
                        times.shortly(seen.trueTime(), site)))
                .orElse(null);
    }

    public void close() {
        open = false;
    }

    /** A zone that is not among those offered, found by its words. */
    public void add() {
        String code = Texts.clean(another);
        if (code != null) {
            offered.add(code);
            zones = new ArrayList<>(zones);
            zones.add(code);
        }
        another = null;
    }

    public String send() {
        tasks.dispatch(new SearchCommand.Dispatch(
                new CaseNumber(caseNumber), zones, guard == null ? null : new StaffId(guard), hint));
        return CaseTab.SEARCH.of(caseNumber);
    }

    public List<StaffView> getGuards() {
        return directory.staff(new SiteCode(site)).stream()
                .filter(colleague -> colleague.holdsAny(Role.GUARD))
                .toList();
    }

    public boolean isOpen() {
        return open;
    }

    public Set<String> getOffered() {
        return offered;
    }

    public String getAnother() {
        return another;
    }

    public void setAnother(String another) {
        this.another = another;
    }

    public List<String> getZones() {
        return zones;
    }

    public void setZones(List<String> zones) {
        this.zones = zones;
    }

    public String getGuard() {
        return guard;
    }

    public void setGuard(String guard) {
        this.guard = guard;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }
}
