package wanbi.handover.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A notice of the company as it was posted. */
public final class HouseNoticeView {

    /** All that it tells of one thing. */
    public static final class Line {

        private final String tag;
        private final String category;
        private final LocalDate foundOn;
        private final String area;

        public Line(String tag, String category, LocalDate foundOn, String area) {
            this.tag = tag;
            this.category = category;
            this.foundOn = foundOn;
            this.area = area;
        }

        /** For the house; it does not stand on the paper. */
        public String getTag() {
            return tag;
        }

        public String getCategory() {
            return category;
        }

        public LocalDate getFoundOn() {
            return foundOn;
        }

        /** Building, garage, garden and the like; nothing nearer. */
        public String getArea() {
            return area;
        }
    }

    private final String id;
    private final String site;
    private final Instant postedAt;
    private final LocalDate postedOn;
    private final String byName;
    private final String file;
    private final List<Line> lines;

    public HouseNoticeView(
            String id,
            String site,
            Instant postedAt,
            LocalDate postedOn,
            String byName,
            String file,
            List<Line> lines) {
        this.id = id;
        this.site = site;
        this.postedAt = postedAt;
        this.postedOn = postedOn;
        this.byName = byName;
        this.file = file;
        this.lines = List.copyOf(lines);
    }

    public String getId() {
        return id;
    }

    public String getSite() {
        return site;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    /** The day at the site. */
    public LocalDate getPostedOn() {
        return postedOn;
    }

    public String getByName() {
        return byName;
    }

    /** SHA-256 of the PDF; null while it is being printed. */
    public String getHash() {
        return file;
    }

    public List<Line> getLines() {
        return lines;
    }
}
