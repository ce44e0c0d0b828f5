package wanbi.web.guard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import wanbi.investigation.api.SearchCommand;
import wanbi.investigation.api.SearchTaskView;
import wanbi.investigation.api.SearchTasks;
import wanbi.web.form.PhotoAlbum;

/** A guard's round through the zones of a search: one press for each, with a photo where there is something to show. */
@Named
@ViewScoped
public class SearchRoundView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SearchTasks tasks;

    @Inject
    private PhotoAlbum album;

    @Inject
    private Clock clock;

    private String id;
    private transient SearchTaskView task;
    private boolean elsewhere;
    private boolean found;

    public void report(String zone, String result) {
        String photo = album.files().stream().findFirst().orElse(null);
        task = tasks.report(new SearchCommand.Report(id, zone, result, clock.instant(), photo));
        elsewhere = task.isSamePersonElsewhere();
        found |= "FOUND".equals(result);
        album.setKept(null);
    }

    public SearchTaskView getTask() {
        if (task == null) {
            task = tasks.get(new SearchCommand.Ref(id));
        }
        return task;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PhotoAlbum getAlbum() {
        return album;
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public boolean isFound() {
        return found;
    }
}
