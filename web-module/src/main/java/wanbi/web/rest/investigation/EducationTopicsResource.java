package wanbi.web.rest.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import wanbi.investigation.api.CareLists;
import wanbi.web.paper.Papers;
import wanbi.web.rest.Answers;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Slices;
import wanbi.web.text.Wording;

/** The library of prevention (R18): a leaflet for each topic, in Chinese and English on one sheet. */
@Path("/education-topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EducationTopicsResource {

    @Inject
    Papers papers;

    @Inject
    Wording wording;

    @GET
    public Response topics(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Locale locale = Languages.asked(language);
        return Answers.ok(Slices.all(CareLists.TOPICS, topic -> Shape.timeless()
                .with("code", topic)
                .with("title", wording.code(locale, "educationTopic", topic))
                .with("leaflet", Answers.address("/education-topics/" + topic + "/leaflet.pdf"))
                .build()));
    }

    @GET
    @Path("/{topic}/leaflet.pdf")
    @Produces("application/pdf")
    public Response leaflet(@PathParam("topic") String topic) {
        return Answers.pdf(papers.leaflet(topic), "leaflet-" + topic + ".pdf");
    }
}
