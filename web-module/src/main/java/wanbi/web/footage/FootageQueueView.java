package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;
import wanbi.web.frame.Me;
import wanbi.web.frame.Sites;

/** The queue of the CCTV room with the chosen request beside it. */
@Named
@ViewScoped
public class FootageQueueView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 25;

    @Inject
    private FootageRequests requests;

    @Inject
    private CurrentSite here;

    @Inject
    private Sites sites;

    @Inject
    private Me me;

    private String list;
    private String site;
    private String after;
    private String id;
    private String done;
    private transient Slice<FootageView> page;
    private transient FootageView chosen;

    public Slice<FootageView> getPage() {
        if (page == null) {
            SiteCode where =
                    sites.find(site).map(one -> new SiteCode(one.getCode())).orElse(here.getSite());
            page = requests.list(FootageLists.of(list).query(where, PAGE, Texts.clean(after)));
        }
        return page;
    }

    /** The request that the address names, with all that was recorded of it; null for none. */
    public FootageView getChosen() {
        if (chosen == null && Texts.clean(id) != null) {
            chosen = requests.get(new FootageCommand.Ref(id));
        }
        return chosen;
    }

    /** Reads the chosen request before anything is shown, so that an unknown one gets its own page. */
    public void open() {
        getChosen();
    }

    /** What can be done with the chosen request now, and by whom. */
    public FootageActs getActs() {
        return new FootageActs(getChosen(), me);
    }

    /** After an act that leaves the page as it stands. */
    void lookAgain() {
        page = null;
        chosen = null;
    }

    /** The page anew, as it is after an act. */
    String page(String more) {
        return "/footage/footage-queue?faces-redirect=true&list=" + getList() + "&id=" + id + more;
    }

    public List<String> getLists() {
        return Arrays.stream(FootageLists.values())
                .map(some -> some.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public String getList() {
        return FootageLists.of(list).name().toLowerCase(Locale.ROOT);
    }

    public void setList(String list) {
        this.list = list;
    }

    /** Another than the one that the reader stands at, as behind a figure of that site. */
    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** What was done just now: the last word of its sentence's key. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("[a-z]+") ? done : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
