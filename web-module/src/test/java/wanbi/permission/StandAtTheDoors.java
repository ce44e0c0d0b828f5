package wanbi.permission;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Lets whoever calls stand at each door that the body names, in rehearsal, and tells what was said there. */
@WebServlet("/api/rehearsal")
public class StandAtTheDoors extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UserTransaction transaction;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Props props =
                new Props(new SiteCode(request.getParameter("site")), Integer.parseInt(request.getParameter("serial")));
        JsonObjectBuilder said = Json.createObjectBuilder();
        for (String entrance : request.getParameter("entrances").split(",")) {
            String[] names = entrance.split("#");
            Class<?> api = type(names[0]);
            Method method = Arrays.stream(api.getMethods())
                    .filter(candidate -> candidate.getName().equals(names[1]))
                    .findFirst()
                    .orElseThrow();
            Object[] arguments = props.argumentsOf(method);
            said.add(entrance, kind(arguments) + ":" + stand(api, method, arguments));
        }
        response.getWriter().print(said.build());
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Subject.Kind kind(Object[] arguments) {
        Object first = arguments.length == 0 ? null : arguments[0];
        if (first instanceof Scoped scoped) {
            return scoped.subject().kind();
        }
        if (first instanceof SiteCode) {
            return Subject.Kind.SITE;
        }
        if (first instanceof CaseNumber) {
            return Subject.Kind.CASE;
        }
        return first instanceof ItemTag ? Subject.Kind.ITEM : Subject.Kind.ANYWHERE;
    }

    private String stand(Class<?> api, Method method, Object[] arguments) {
        Object door = CDI.current().select(api).get();
        try {
            transaction.begin();
            Rehearsal.on();
            method.invoke(door, arguments);
            return "LET_IN";
        } catch (InvocationTargetException e) {
            return said(e.getTargetException());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            Rehearsal.off();
            rollback();
        }
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String said(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause instanceof BusinessRuleViolation refusal
                        ? refusal.code()
                        : cause instanceof EJBAccessException ? "FORBIDDEN" : null)
                .filter(code -> code != null)
                .findFirst()
                .orElse(thrown.toString());
    }
}
