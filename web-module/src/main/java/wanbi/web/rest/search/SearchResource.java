package wanbi.web.rest.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.platform.api.Search;
import wanbi.platform.api.Search.SearchQuery;
import wanbi.platform.api.SearchHit;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;

/** The one search box. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    Search search;

    @Inject
    ListQuery query;

    @Inject
    Zones zones;

    @GET
    public Response find() {
        var asked = new SearchQuery(query.site(), query.text("q"), query.limit(), query.after());
        return Answers.ok(Slices.page(search.find(asked), this::shape));
    }

    private JsonObject shape(SearchHit hit) {
        return Shape.in(zones.of(hit.getSite()))
                .with("kind", hit.getKind())
                .with("number", hit.getNumber())
                .with("site", hit.getSite())
                .with("at", hit.getAt())
                .with("status", hit.getStatus())
                .with("category", hit.getCategory())
                .with("title", hit.getTitle())
                .build();
    }
}
