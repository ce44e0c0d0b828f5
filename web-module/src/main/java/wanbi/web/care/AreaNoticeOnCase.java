package wanbi.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.investigation.api.AreaNoticeCommand;
import wanbi.investigation.api.AreaNoticeView;
import wanbi.investigation.api.AreaNotices;
import wanbi.investigation.api.CareLists;
import wanbi.platform.api.Directory;
import wanbi.platform.api.PlaceView;
import wanbi.web.intake.CaseFileView;
import wanbi.web.intake.CaseTab;

/** What the neighbours are told after the case on the screen, in general words (R18). */
@Named
@ViewScoped
public class AreaNoticeOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AreaNotices notices;

    @Inject
    private Directory directory;

    @Inject
    private CaseFileView view;

    private transient List<AreaNoticeView> all;
    private String area;
    private List<String> topics = new ArrayList<>();

    public List<AreaNoticeView> getAll() {
        if (all == null) {
            all = notices.ofCase(view.number());
        }
        return all;
    }

    /** Where so many live or pass that the notice points at no door. */
    public List<PlaceView> getAreas() {
        return directory.places(view.number().site()).stream()
                .filter(place -> CareLists.NOTICE_AREAS.contains(place.getKind()) && !place.isClosed())
                .toList();
    }

    public String issue() {
        notices.issue(new AreaNoticeCommand.Issue(view.number(), area, topics));
        return CaseTab.CARE.of(view.number());
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
