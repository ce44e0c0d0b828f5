package wanbi.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The HTTP face: the same interfaces as the pages call, under the same roles, site scope and rules. */
@ApplicationPath(RestApplication.PATH)
public class RestApplication extends Application {

    public static final String PATH = "/api/v1";

    /**
     * Locations stay as the contract writes them; behind a proxy an absolute one would name the wrong house. And one
     * description is enough: the server shall not write another of its own.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.headers.location.relative.resolution.disabled", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
