package wanbi.web.rest.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.platform.api.GrantView;
import wanbi.platform.api.SignIn;
import wanbi.platform.api.SignIn.IssuedToken;
import wanbi.web.rest.Answers;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Zones;
import wanbi.web.security.BearerToken;

/** Signing in without a page, and out again. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(JsonBody body) {
        String username = body.fields().needed("username");
        String password = body.fields().needed("password");
        body.complaints().refuse();
        IssuedToken issued = signIn.issueToken(username, password, request.getRemoteAddr());
        return Answers.created(
                null,
                Shape.in(Zones.HOME)
                        .with("token", issued.token())
                        .with("expiresAt", issued.expiresAt())
                        .with("staffId", issued.staff().getName())
                        .list("grants", issued.staff().grants(), TokensResource::grant)
                        .build());
    }

    /** Ends the token that this very request carries. */
    @DELETE
    @Path("/current")
    public Response revoke() {
        BearerToken.of(request).ifPresent(signIn::revokeToken);
        return Response.noContent().build();
    }

    private static JsonObject grant(GrantView grant) {
        return Shape.timeless()
                .with("role", grant.getRole())
                .with("node", grant.getNode())
                .build();
    }
}
