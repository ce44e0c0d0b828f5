package wanbi.web.rest.body;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * No body grows beyond what its kind may need, whether its length was announced or not. One without a type is read as
 * JSON, so that an act that needs no words needs no body either.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final long MEGABYTE = 1L << 20;
    private static final long JSON = MEGABYTE;
    private static final long FILE = 21 * MEGABYTE;
    private static final long LEDGER = 200 * MEGABYTE;
    private static final long CLIP = 2_048 * MEGABYTE;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMediaType() == null) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        long limit = limit(request);
        BoundedStream body = new BoundedStream(request.getEntityStream(), limit);
        if (announced(request) > limit) {
            body.refuse();
        }
        request.setEntityStream(body);
    }

    private static long limit(ContainerRequestContext request) {
        if ("PUT".equals(request.getMethod()) && "files/clips".equals(path(request))) {
            return CLIP;
        }
        MediaType type = request.getMediaType();
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return JSON;
        }
        return request.getUriInfo().getPath().contains("imports") ? LEDGER : FILE;
    }

    private static String path(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static long announced(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
