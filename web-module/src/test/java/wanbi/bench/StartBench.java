package wanbi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** From the start of the process to the first page: the product with its rows, beside Payara Micro with one empty page. */
final class StartBench {
    private static final int ROUNDS = 4;
    private static final Path PAYARA = Path.of("target", "wanbi", "lib", "payara-micro.jar");
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet>
                <servlet-name>faces</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping>
                <servlet-name>faces</servlet-name>
                <url-pattern>*.xhtml</url-pattern>
              </servlet-mapping>
            </web-app>
            """;
    private static final String BEANS_XML = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
            <h:head><title>empty</title></h:head>
            <h:body/>
            </html>
            """;

    private final Path folder;
    private final Report report;

    StartBench(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void run(Path productFolder) throws IOException, InterruptedException {
        Path war = emptyWar();
        var product = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var ratio = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(bareStart(war));
            try (var started = Product.start(productFolder)) {
                product.add(started.firstPage());
            }
            ratio.add(product.get(round) / bare.get(round));
        }
        report.line(
                "start to first page",
                "product " + Spread.of(product).with(1) + " s, bare server "
                        + Spread.of(bare).with(1) + " s",
                "product / bare",
                Spread.of(ratio).with(2),
                "≤ 1.5");
    }

    private double bareStart(Path war) throws IOException, InterruptedException {
        int port = ServerProcess.freePort();
        var arguments = List.of(
                "-jar",
                PAYARA.toAbsolutePath().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--deploy",
                war.toString());
        try (var server = ServerProcess.start(port, folder.resolve("bare.log"), arguments)) {
            return server.firstPage("/index.xhtml");
        }
    }

    private Path emptyWar() throws IOException {
        Path war = folder.resolve("empty.war");
        try (var out = new ZipOutputStream(Files.newOutputStream(war))) {
            write(out, "WEB-INF/web.xml", WEB_XML);
            write(out, "WEB-INF/beans.xml", BEANS_XML);
            write(out, "index.xhtml", PAGE);
        }
        return war;
    }

    private static void write(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
