package wanbi.handover.internal.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import wanbi.handover.api.HouseNoticeView;
import wanbi.handover.api.Refused;
import wanbi.intake.api.UnclaimedThings.UnclaimedThing;
import wanbi.kernel.ItemTag;

/** What a notice tells of one thing: class, day and area. Features, value and names would help the wrong ones (L-02). */
@Entity
@Table(schema = "handover", name = "house_notice_line")
class HouseNoticeLine {

    private static final String STEP = " › ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "house_notice_line")
    @SequenceGenerator(name = "house_notice_line", schema = "handover", sequenceName = "house_notice_line_seq")
    private long id;

    @ManyToOne
    @JoinColumn(name = "notice_id")
    private HouseNotice notice;

    @Column(name = "item_tag")
    private ItemTag tag;

    private String category;

    @Column(name = "found_on")
    private LocalDate foundOn;

    private String area;

    protected HouseNoticeLine() {}

    HouseNoticeLine(HouseNotice notice, HouseNoticeView.Line line) {
        this.notice = notice;
        this.tag = new ItemTag(line.getTag());
        this.category = line.getCategory();
        this.foundOn = line.getFoundOn();
        this.area = line.getArea();
    }

    static boolean mayStandOn(UnclaimedThing thing) {
        return !thing.isValuable() && !thing.isSameDay();
    }

    static HouseNoticeView.Line of(UnclaimedThing thing, ZoneId zone) {
        if (!thing.isUnclaimed()) {
            throw Refused.itemNotUnclaimed(thing.getTag(), thing.getStatus());
        }
        if (thing.getFrozenReason() != null) {
            throw Refused.itemFrozen(thing.getTag());
        }
        if (!mayStandOn(thing)) {
            throw Refused.notOnANotice(thing.getTag());
        }
        return new HouseNoticeView.Line(
                thing.getTag().value(),
                thing.getCategory(),
                thing.getFoundAt().atZone(zone).toLocalDate(),
                area(thing.getPlacePath()));
    }

    /** The site and what stands directly in it: where exactly it lay is for the owner to say. */
    static String area(String path) {
        String[] steps = path.split(STEP);
        return steps.length < 2 ? path : steps[0] + STEP + steps[1];
    }

    HouseNoticeView.Line view() {
        return new HouseNoticeView.Line(tag.value(), category, foundOn, area);
    }

    ItemTag tag() {
        return tag;
    }

    HouseNotice notice() {
        return notice;
    }
}
