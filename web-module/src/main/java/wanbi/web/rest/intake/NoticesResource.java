package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.ClientNotices;
import wanbi.intake.api.NoticeView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Zones;

/** The notice that clients are given (R10). */
@Path("/notices/current")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    ClientNotices notices;

    @GET
    public Response current() {
        NoticeView notice = notices.current();
        return Answers.ok(Shape.in(Zones.HOME)
                .with("version", notice.getVersion())
                .with("text", notice.getText())
                .with("textEn", notice.getTextEn())
                .with("validFrom", notice.getValidFrom())
                .build());
    }
}
