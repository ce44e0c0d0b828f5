package wanbi.web.rest;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The shapes that answers take. Bodies are texts, so that they can be remembered as they were. */
public final class Answers {

    private Answers() {}

    public static Response ok(JsonObject body) {
        return json(Response.ok(), body);
    }

    /** @param location below {@link RestApplication#PATH} */
    public static Response created(String location, JsonObject body) {
        return json(Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, address(location)), body);
    }

    /** Each act is a record of its own, though without an address: history is appended to, never overwritten. */
    public static Response recorded(JsonObject body) {
        return json(Response.status(Response.Status.CREATED), body);
    }

    /** The address of something below the API's root. */
    public static String address(String path) {
        return RestApplication.PATH + path;
    }

    public static Response pdf(byte[] content, String fileName) {
        return file(content, "application/pdf", fileName);
    }

    public static Response pdf(InputStream content, String fileName) {
        return file(content, "application/pdf", fileName);
    }

    /** Shown in the browser rather than saved; {@code fileName} is made of codes and numbers alone. */
    public static Response file(Object content, String mediaType, String fileName) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "\"")
                .build();
    }

    /** To be kept by the client under the given name. */
    public static Response saved(Object content, String mediaType, String fileName) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .build();
    }

    private static Response json(Response.ResponseBuilder answer, JsonObject body) {
        return answer.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body.toString())
                .build();
    }
}
