package wanbi.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A page for the client to take along: how the next time is prevented (R18). It names nobody and no case. */
@ApplicationScoped
class LeafletPaper {

    private static final int TIPS = 6;

    private final Words words;
    private final Press press;

    LeafletPaper() {
        this(new Words(), new Press());
    }

    @Inject
    LeafletPaper(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    byte[] print(String topic, String company) {
        String key = "leaflet." + topic;
        Form form = new Form(words, key, "leaflet.css");
        form.head(key, null, company);
        form.bottom(words.zh(key + ".title"));
        form.both(form.body().add("p", "why"), key + ".why");
        Part tips = form.body().add("ol", "tips");
        for (int tip = 1; tip <= TIPS; tip++) {
            form.both(tips.add("li"), key + "." + tip);
        }
        form.both(form.body().add("p", "then"), "leaflet.then");
        return press.print(form.paper());
    }
}
