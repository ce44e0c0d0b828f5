package wanbi.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.investigation.api.SearchCommand;
import wanbi.investigation.api.SearchTaskView;
import wanbi.investigation.api.SearchTasks;
import wanbi.web.frame.CurrentSite;

/** What is still to be searched, on the home page of guard and desk. */
@Named
@RequestScoped
public class HomeSearches {

    @Inject
    private SearchTasks tasks;

    @Inject
    private CurrentSite here;

    private List<SearchTaskView> open;

    public List<SearchTaskView> getOpen() {
        if (open == null) {
            open = tasks.open(new SearchCommand.Open(here.getSite()));
        }
        return open;
    }

    public long left(SearchTaskView task) {
        return task.getZones().stream().filter(zone -> zone.getResult() == null).count();
    }
}
