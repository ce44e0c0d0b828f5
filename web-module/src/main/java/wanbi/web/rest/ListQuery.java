package wanbi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.web.rest.body.JsonBody;

/** What a list is asked for: {@code ?limit=50&after=…} and the filters (http-api.md conventions). */
@RequestScoped
public class ListQuery {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    @Context
    UriInfo uri;

    /** Null for all sites of the caller. */
    public SiteCode site() {
        String code = text("site");
        return code == null ? null : JsonBody.site(code);
    }

    /** Codes, repeated or joined by commas; empty for any. */
    public Set<String> codes(String name) {
        return uri.getQueryParameters().getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Null when absent or blank. */
    public String text(String name) {
        return Texts.clean(uri.getQueryParameters().getFirst(name));
    }

    /** Null when absent; noted as wrong when it is no day. */
    public LocalDate day(String name, FieldErrors errors) {
        String day = text(name);
        if (day == null) {
            errors.add(name, "REQUIRED");
            return null;
        }
        try {
            LocalDate read = LocalDate.parse(day);
            errors.unless(read.getYear() > 1900 && read.getYear() < 2200, name, "NOT_A_DAY");
            return read;
        } catch (DateTimeException notADay) {
            errors.add(name, "NOT_A_DAY");
            return null;
        }
    }

    public String after() {
        return text("after");
    }

    public int limit() {
        String limit = text("limit");
        if (limit == null) {
            return USUAL;
        }
        if (!limit.matches("-?\\d{1,9}")) {
            throw new InvalidInput("limit", "NOT_A_NUMBER");
        }
        int asked = Integer.parseInt(limit);
        if (asked < 1 || asked > MOST) {
            throw new InvalidInput("limit", "OUT_OF_RANGE", 1, MOST);
        }
        return asked;
    }
}
