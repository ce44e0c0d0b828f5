package wanbi.web.rest.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** As {@link JsonBodyReader}, for bodies that are lists. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonRowsReader implements MessageBodyReader<JsonRows> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == JsonRows.class;
    }

    @Override
    public JsonRows readFrom(
            Class<JsonRows> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        return new JsonRows(stream.readAllBytes());
    }
}
