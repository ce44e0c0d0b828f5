package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.platform.api.SiteView;

/** To be hung up where clients pass: whom to tell what one has seen (R11). It promises no reward and names nobody. */
@ApplicationScoped
class TipPoster {

    private static final int WHAT = 3;

    private final Words words;
    private final Press press;
    private final CheckPlace place;

    TipPoster() {
        this(new Words(), new Press(), new CheckPlace());
    }

    @Inject
    TipPoster(Words words, Press press, CheckPlace place) {
        this.words = words;
        this.press = press;
        this.place = place;
    }

    byte[] print(SiteView site) {
        Form form = new Form(words, "poster", "leaflet.css", "poster.css");
        form.head("poster", null, site.getName());
        form.bottom(site.getName());
        form.both(form.body().add("p", "why"), "poster.why");
        Part what = form.body().add("ol", "tips");
        for (int line = 1; line <= WHAT; line++) {
            form.both(what.add("li"), "poster." + line);
        }
        place.tips(site.getCode()).ifPresent(address -> form.body()
                .add("div", "qr")
                .add("object")
                .with("type", Drawings.QR)
                .with("data", address));
        form.both(form.body().add("p", "then"), "poster.call", words.orUnknown(site.getPhone()));
        form.both(form.body().add("p", "now"), "poster.now");
        return press.print(form.paper());
    }
}
