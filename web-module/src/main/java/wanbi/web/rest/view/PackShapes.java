package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.investigation.api.PackFileView;
import wanbi.investigation.api.PackView;

/** Packs for the police, as JSON. */
public final class PackShapes {

    private PackShapes() {}

    /** @param zip address of the pack itself */
    public static JsonObject pack(PackView view, String zip, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("version", view.getVersion())
                .with("madeAt", view.getMadeAt())
                .with("madeByName", view.getMadeByName())
                .with("reason", view.getReason())
                .with("clipsWaiting", view.getClipsWaiting())
                .with("bytes", view.getBytes())
                .with("manifest", view.getManifest())
                .with("sums", view.getSums())
                .with("zip", zip)
                .list("files", view.getFiles(), PackShapes::file)
                .build();
    }

    private static JsonObject file(PackFileView file) {
        return Shape.timeless()
                .with("path", file.getPath())
                .with("kind", file.getKind())
                .with("sha256", file.getSha256())
                .with("bytes", file.getBytes())
                .build();
    }
}
