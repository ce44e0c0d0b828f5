package wanbi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.kernel.Role;
import wanbi.platform.api.SignIn;
import wanbi.platform.api.StaffPrincipal;

/** The one way in, for pages (session) and machines (bearer token); Jakarta Security takes one mechanism. */
@ApplicationScoped
public class StaffAuthentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(StaffAuthentication.class.getName());

    @Inject
    SignIn signIn;

    @Inject
    TurnAway turnAway;

    @Inject
    Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        AnswerHeaders.put(request, response);
        Door door = Door.of(request);
        if (door == Door.RESOURCE || door == Door.TIDINGS) {
            return context.doNothing();
        }
        try {
            return judge(door, new Visit(request, response, context));
        } catch (RuntimeException noAnswerFromTheHouse) {
            LOG.log(Level.SEVERE, "who is asking could not be found out", noAnswerFromTheHouse);
            turnAway.unavailable(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private record Visit(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {}

    private AuthenticationStatus judge(Door door, Visit visit) {
        HttpServletRequest request = visit.request();
        Optional<String> token = BearerToken.of(request);
        Optional<StaffPrincipal> staff = token.isPresent()
                ? token.flatMap(signIn::byToken)
                : StaffSession.current(request, signIn, clock.instant());
        if (door == Door.PUBLIC) {
            return staff.map(person -> admit(person, visit)).orElseGet(visit.context()::doNothing);
        }
        if (door == Door.METRICS && Loopback.holds(request)) {
            return visit.context().doNothing();
        }
        if (staff.isEmpty()) {
            turnAway.unknown(door, request, visit.response());
            return AuthenticationStatus.SEND_FAILURE;
        }
        return known(staff.get(), token.isPresent(), door, visit);
    }

    private AuthenticationStatus known(StaffPrincipal person, boolean byToken, Door door, Visit visit) {
        HttpServletRequest request = visit.request();
        if (door == Door.METRICS && !roles(person).contains(Role.ADMIN.name())) {
            turnAway.refused("FORBIDDEN", request, visit.response());
        } else if (door == Door.API && !byToken && !SameOrigin.holds(request)) {
            turnAway.refused("CROSS_SITE", request, visit.response());
        } else if (person.passwordDue() && door == Door.API) {
            turnAway.refused("PASSWORD_DUE", request, visit.response());
        } else if (person.passwordDue() && !Door.path(request).equals(SignInPages.OWN_PASSWORD)) {
            turnAway.redirect(SignInPages.OWN_PASSWORD, request, visit.response());
        } else {
            return admit(person, visit);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus admit(StaffPrincipal person, Visit visit) {
        return visit.context().notifyContainerAboutLogin(person, roles(person));
    }

    private static Set<String> roles(StaffPrincipal person) {
        return Stream.concat(
                        person.companyRoles().stream(),
                        person.rolesBySite().values().stream().flatMap(Set::stream))
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
