package wanbi.web.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.platform.api.Directory;
import wanbi.platform.api.PlaceView;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.StaffView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;

/** Where things are lost and found, where they are kept, and who works there. */
@Path("/sites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SitesResource {

    @Inject
    Directory directory;

    @Inject
    StoragePlaces storage;

    @GET
    public Response sites() {
        return Answers.ok(Slices.all(directory.sites(), SitesResource::site));
    }

    @GET
    @Path("/{code}/places")
    public Response places(@PathParam("code") String code) {
        return Answers.ok(Slices.all(directory.places(JsonBody.site(code)), SitesResource::place));
    }

    @GET
    @Path("/{code}/storage-places")
    public Response storagePlaces(@PathParam("code") String code) {
        return Answers.ok(Slices.all(storage.of(JsonBody.site(code)), SitesResource::storagePlace));
    }

    @GET
    @Path("/{code}/staff")
    public Response staff(@PathParam("code") String code) {
        return Answers.ok(Slices.all(directory.staff(JsonBody.site(code)), SitesResource::colleague));
    }

    private static JsonObject site(SiteView view) {
        return Shape.timeless()
                .with("code", view.getCode())
                .with("name", view.getName())
                .with("region", view.getRegion())
                .with("regionName", view.getRegionName())
                .with("zone", view.getZone())
                .with("phone", view.getPhone())
                .with("address", view.getAddress())
                .build();
    }

    private static JsonObject place(PlaceView view) {
        return Shape.timeless()
                .with("code", view.getCode())
                .with("name", view.getName())
                .with("path", view.getPath())
                .with("kind", view.getKind())
                .with("parent", view.getParent())
                .build();
    }

    private static JsonObject storagePlace(StoragePlaceView view) {
        return Shape.timeless()
                .with("code", view.getCode())
                .with("name", view.getName())
                .with("kind", view.getKind())
                .with("held", view.getHeld())
                .with("capacity", view.getCapacity())
                .with("full", view.isFull())
                .texts("keyHolders", view.getKeyHolders())
                .build();
    }

    private static JsonObject colleague(StaffView view) {
        return Shape.timeless()
                .with("staffId", view.getId().value())
                .with("name", view.getName())
                .texts("roles", view.getRoles())
                .build();
    }
}
