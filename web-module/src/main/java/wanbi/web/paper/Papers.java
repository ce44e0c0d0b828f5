package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.Categories;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.PaperFormOrder;
import wanbi.intake.api.PaperForms;
import wanbi.investigation.api.AreaNoticeCommand;
import wanbi.investigation.api.AreaNoticeView;
import wanbi.investigation.api.AreaNotices;
import wanbi.investigation.api.CareLists;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.CompanyView;
import wanbi.platform.api.Directory;

/** The papers that a desk prints, as PDF. Who may is decided by the contexts that the content comes from. */
@ApplicationScoped
public class Papers {

    @Inject
    CaseRegister cases;

    @Inject
    FoundItemRegister items;

    @Inject
    PaperForms forms;

    @Inject
    Categories categories;

    @Inject
    Directory directory;

    @Inject
    SlipPaper slips;

    @Inject
    LabelPaper labels;

    @Inject
    BlankPaper blanks;

    @Inject
    LeafletPaper leaflets;

    @Inject
    TipPoster posters;

    @Inject
    AreaNotices areaNotices;

    @Inject
    AreaNoticePaper notices;

    /** The client's acceptance slip, A4. */
    public byte[] slip(CaseNumber number) {
        return slips.print(cases.slip(number));
    }

    /** The label of a found item, 80 by 50 millimetres. */
    public byte[] label(ItemTag tag) {
        return labels.print(items.label(tag));
    }

    /** So many blank forms for power cuts, each with a serial number that no other printing has (R27). */
    public byte[] blankForms(SiteCode site, Integer count) {
        List<String> serials = forms.reserve(new PaperFormOrder(site, count));
        return blanks.print(directory.site(site), categories.all(), serials);
    }

    /** A4, to be hung up in the area (R18). */
    public byte[] areaNotice(String id) {
        AreaNoticeView notice = areaNotices.get(new AreaNoticeCommand.Ref(id));
        return notices.print(notice, directory.site(new SiteCode(notice.getSite())));
    }

    /** A4, to be hung up at the site (R11). */
    public byte[] tipPoster(SiteCode site) {
        return posters.print(directory.site(site));
    }

    /**
     * A4, for the client to take along.
     *
     * @throws UnknownThing no such topic
     */
    public byte[] leaflet(String topic) {
        if (!CareLists.TOPICS.contains(topic)) {
            throw new UnknownThing("topic");
        }
        return leaflets.print(
                topic, directory.company().map(CompanyView::getName).orElse(""));
    }
}
