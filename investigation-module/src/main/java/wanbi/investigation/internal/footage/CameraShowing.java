package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraFaultView;
import wanbi.investigation.api.CameraView;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.api.Directory;
import wanbi.platform.api.LegalBook;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.SiteBook;

/** Cameras with the words of their places and their faults. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CameraShowing {

    private static final int LONGEST_PAGE = 200;
    private static final int NEAR = 24;

    @Inject
    CameraShelf shelf;

    @Inject
    Directory directory;

    @Inject
    SiteBook sites;

    @Inject
    LegalBook law;

    CameraView of(Camera camera) {
        return views(camera.site(), List.of(camera)).get(0);
    }

    Slice<CameraView> page(CameraCommand.Query query) {
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        List<Camera> found = shelf.page(query, limit + 1);
        boolean more = found.size() > limit;
        List<Camera> shown = more ? found.subList(0, limit) : found;
        int count = shelf.count(query);
        String next = more ? shown.get(limit - 1).code() : null;
        return new Slice<>(views(query.site(), shown), next, count, count == Slice.COUNT_CAP);
    }

    /** Nearest first; without a place nobody can say which are near. */
    List<CameraView> near(SiteCode site, String place) {
        if (place == null) {
            return List.of();
        }
        Neighbourhood around = Neighbourhood.of(place, directory.places(site));
        List<Camera> found = new ArrayList<>(shelf.at(site, around.places()));
        found.sort(Comparator.comparingInt((Camera camera) -> around.distance(camera.place()))
                .thenComparing(Camera::code));
        return views(site, found.subList(0, Math.min(NEAR, found.size())));
    }

    private List<CameraView> views(SiteCode site, List<Camera> cameras) {
        Map<String, PlaceView> places =
                directory.places(site).stream().collect(Collectors.toMap(PlaceView::getCode, Function.identity()));
        Map<String, List<CameraFaultView>> faults = shelf
                .faults(cameras.stream().map(Camera::code).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CameraFault::camera, Collectors.mapping(CameraFault::view, Collectors.toList())));
        Integer filed = law.filedFootageDays(site, sites.today(site)).orElse(null);
        return cameras.stream()
                .map(camera -> camera.view(path(places, camera), faults.getOrDefault(camera.code(), List.of()), filed))
                .toList();
    }

    private static String path(Map<String, PlaceView> places, Camera camera) {
        PlaceView place = places.get(camera.place());
        return place == null ? camera.place() : place.getPath();
    }
}
