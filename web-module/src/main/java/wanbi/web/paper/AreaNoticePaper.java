package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import wanbi.investigation.api.AreaNoticeView;
import wanbi.platform.api.SiteView;

/** To be hung up in an area after a case: the month, the area, advice. No number, no day, no door, no name (R18, L-32). */
@ApplicationScoped
class AreaNoticePaper {

    private static final int ADVICE = 3;

    private final Words words;
    private final Press press;

    AreaNoticePaper() {
        this(new Words(), new Press());
    }

    @Inject
    AreaNoticePaper(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    byte[] print(AreaNoticeView notice, SiteView site) {
        Form form = new Form(words, "areaNotice", "leaflet.css");
        form.head("areaNotice", null, site.getName());
        form.bottom(site.getName());
        var day = notice.getIssuedAt().atZone(ZoneId.of(site.getZone()));
        form.both(
                form.body().add("p", "why"),
                "areaNotice.why",
                String.valueOf(day.getYear()),
                String.valueOf(day.getMonthValue()),
                notice.getAreaName());
        for (String topic : notice.getTopics()) {
            form.section("leaflet." + topic + ".title");
            Part tips = form.body().add("ol", "tips");
            for (int tip = 1; tip <= (notice.getTopics().size() == 1 ? 2 * ADVICE : ADVICE); tip++) {
                form.both(tips.add("li"), "leaflet." + topic + "." + tip);
            }
        }
        form.both(form.body().add("p", "then"), "areaNotice.then", words.orUnknown(site.getPhone()));
        return press.print(form.paper());
    }
}
