package wanbi.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.Role;
import wanbi.permission.PermissionTable.Permission;
import wanbi.permission.PublishedDoors.Entrance;
import wanbi.platform.TestHouse;

/** Every role stands at every published door, at the right site and at a wrong one, signed in as people are (I12, E.6). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorsIT {

    private static final PermissionTable TABLE = PermissionTable.read();
    private static final List<Entrance> DOORS = PublishedDoors.entrances().stream()
            .filter(entrance -> !TABLE.of(entrance.name()).isPublic())
            .toList();

    private final HttpClient client = HttpClient.newHttpClient();

    @ArquillianResource
    private URL server;

    @Test
    void everyRoleIsLetInWhereTheTableSaysAndNowhereElse() {
        JsonObject stage = post("/ArquillianServletRunner-stage", "", Map.of());
        List<String> faults = new ArrayList<>();
        for (String name : Stage.ROLES) {
            Role role = Role.valueOf(name);
            String local = token(stage.getString(name));
            String everywhere = token(stage.getString(name + "@COMPANY"));
            String right = stage.getString("right");
            String wrong = stage.getString("wrong");
            Said assigned = said(local, right, Stage.ASSIGNED);
            Said unassigned = said(local, right, Stage.UNASSIGNED);
            Said elsewhere = said(local, wrong, Stage.UNASSIGNED);
            Said company = said(everywhere, wrong, Stage.UNASSIGNED);
            for (Entrance door : DOORS) {
                Permission permission = TABLE.of(door.name());
                boolean yes = permission.yes().contains(role);
                boolean own = yes || permission.assigned().contains(role);
                String kind = assigned.kind(door);
                boolean anywhere = kind.equals("ANYWHERE");
                boolean companyWide = kind.equals("COMPANY");
                note(faults, role + " assigned", door, assigned, !companyWide && own);
                note(faults, role + " unassigned", door, unassigned, !companyWide && (yes || (anywhere && own)));
                note(faults, role + " of the company", door, company, yes || (anywhere && own));
                String code = elsewhere.code(door);
                if (anywhere || companyWide) {
                    continue;
                }
                if (own ? !code.equals("UNKNOWN") : code.equals("LET_IN")) {
                    faults.add(role + " elsewhere at " + door.name() + ": " + code);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Whoever is not signed in does not even reach the doors. */
    @Test
    void nobodyStandsAtTheDoorsUnnamed() throws Exception {
        var request = HttpRequest.newBuilder(address("/api/rehearsal"))
                .POST(BodyPublishers.noBody())
                .build();
        assertEquals(401, client.send(request, BodyHandlers.ofString()).statusCode());
    }

    private static void note(List<String> faults, String who, Entrance door, Said said, boolean in) {
        String code = said.code(door);
        if (!code.equals(in ? "LET_IN" : "FORBIDDEN")) {
            faults.add(who + " at " + door.name() + ": " + code + " instead of " + (in ? "let in" : "forbidden"));
        }
    }

    /** What was said at the doors: kind of the subject, colon, code. */
    private record Said(JsonObject codes) {

        String kind(Entrance door) {
            return of(door).split(":", 2)[0];
        }

        String code(Entrance door) {
            return of(door).split(":", 2)[1];
        }

        private String of(Entrance door) {
            return codes.getString(path(door));
        }
    }

    private static String path(Entrance door) {
        return door.api().getName() + "#" + door.method().getName();
    }

    private Said said(String token, String site, int serial) {
        String names = DOORS.stream().map(DoorsIT::path).collect(Collectors.joining(","));
        String form =
                "site=" + site + "&serial=" + serial + "&entrances=" + URLEncoder.encode(names, StandardCharsets.UTF_8);
        return new Said(post(
                "/api/rehearsal",
                form,
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/x-www-form-urlencoded")));
    }

    private String token(String username) {
        String body = Json.createObjectBuilder()
                .add("username", username)
                .add("password", TestHouse.PASSWORD)
                .build()
                .toString();
        return post("/api/v1/tokens", body, Map.of("Content-Type", "application/json"))
                .getString("token");
    }

    private JsonObject post(String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address(path)).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertTrue(answer.statusCode() < 300, () -> path + " " + answer.statusCode() + "\n" + answer.body());
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private URI address(String path) {
        return URI.create(server.toString().replaceFirst("/$", "") + path);
    }
}
