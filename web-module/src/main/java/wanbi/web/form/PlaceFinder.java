package wanbi.web.form;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wanbi.platform.api.Directory;
import wanbi.platform.api.PlaceView;
import wanbi.web.frame.CurrentSite;

/** Finds a place of the current site by any words of its path or its code. */
@Named
@RequestScoped
public class PlaceFinder {

    private static final int MOST = 12;

    @Inject
    private Directory directory;

    @Inject
    private CurrentSite here;

    private List<PlaceView> places;

    @PostConstruct
    void read() {
        places = here.isOne()
                ? directory.places(here.getSite()).stream()
                        .filter(place -> !place.isClosed())
                        .toList()
                : List.of();
    }

    /** Codes of the places whose path or code has all the words. */
    public List<String> find(String words) {
        String[] wanted = (words == null ? "" : words).toLowerCase(Locale.ROOT).split("[\\s›>]+");
        return places.stream()
                .filter(place -> hasAll(place, wanted))
                .limit(MOST)
                .map(PlaceView::getCode)
                .toList();
    }

    private static boolean hasAll(PlaceView place, String[] wanted) {
        String text = (place.getPath() + " " + place.getCode()).toLowerCase(Locale.ROOT);
        return Arrays.stream(wanted).allMatch(text::contains);
    }

    /** The path without the site's own name, which stands at the top of the page. */
    public String path(String code) {
        return code == null || code.isEmpty()
                ? ""
                : all().filter(place -> place.getCode().equals(code))
                        .map(place -> shorten(place.getPath()))
                        .findFirst()
                        .orElse(code);
    }

    private Stream<PlaceView> all() {
        return places.stream();
    }

    private String shorten(String path) {
        String site = here.getName() + " › ";
        return path.startsWith(site) ? path.substring(site.length()) : path;
    }
}
