package wanbi.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Payara Micro in this JVM, with the one WAR at the root. */
final class ApplicationServer implements AutoCloseable {
    /** Sessions are shared between nodes only where there are nodes; alone, each request would try and fail. */
    private static final String ONE_NODE =
            "set configs.config.server-config.availability-service.availability-enabled=false";

    /**
     * A request holds one database connection for its transaction and now and then a second for a moment (a throttle that
     * must outlive a roll-back, a block of ids). The pool of web.xml holds two for each of these threads; with more threads,
     * all could hold one and wait for the other.
     */
    private static final String THREADS =
            "set configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=40";

    private static final String NETWORK = "set configs.config.server-config.network-config.";
    private static final String LISTENERS = NETWORK + "network-listeners.network-listener.";

    private final PayaraMicroRuntime runtime;

    private ApplicationServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    static ApplicationServer start(Settings settings, Path war, DataFolder folder) {
        try {
            Path commands = folder.temporary().resolve("before-boot.asadmin");
            Files.write(
                    commands,
                    List.of(
                            bind("http-listener", settings),
                            bind("https-listener", settings),
                            nameless("http-listener"),
                            nameless("https-listener"),
                            ONE_NODE,
                            THREADS));
            // create() has booted the server when it returns.
            PayaraMicroRuntime runtime = PayaraMicroLauncher.create(arguments(settings, war, folder, commands))
                    .getRuntime();
            // A failed deployment does not stop the server: it would say "ready" and serve nothing.
            if (runtime.getDeployedApplicationNames().isEmpty()) {
                throw new LaunchFailure(
                        Exit.DEPLOYMENT,
                        "应用没有部署成功，原因见上文及 " + folder.root() + "/log。",
                        "The application could not be deployed; the lines above and " + folder.root()
                                + "/log say why.");
            }
            return new ApplicationServer(runtime);
        } catch (LaunchFailure e) {
            throw e;
        } catch (Exception e) {
            throw new LaunchFailure(
                    Exit.DEPLOYMENT,
                    "应用服务器没有启动：" + e.getMessage(),
                    "The application server did not start: " + e.getMessage(),
                    e);
        }
    }

    private static String[] arguments(Settings settings, Path war, DataFolder folder, Path commands)
            throws IOException {
        var arguments = new ArrayList<>(List.of("--nohazelcast", "--disablephonehome"));
        arguments.addAll(List.of("--port", Integer.toString(settings.port())));
        settings.tlsPort().ifPresent(port -> arguments.addAll(secure(port, Certificate.of(settings, folder))));
        arguments.addAll(List.of("--prebootcommandfile", commands.toString()));
        arguments.addAll(
                List.of("--logproperties", ServerLog.configuration(folder).toString()));
        arguments.addAll(List.of("--contextroot", "/", "--deploy", war.toString()));
        return arguments.toArray(String[]::new);
    }

    /** The server takes the key store from the JVM's own properties; the page that offers the authority reads its path. */
    private static List<String> secure(int port, Certificate certificate) {
        System.setProperty("javax.net.ssl.keyStore", certificate.store().toString());
        System.setProperty("javax.net.ssl.keyStorePassword", certificate.password());
        System.setProperty("javax.net.ssl.keyStoreType", "PKCS12");
        certificate.authority().ifPresent(file -> System.setProperty("wanbi.tls.authority", file.toString()));
        return List.of("--sslport", Integer.toString(port), "--sslcert", certificate.alias());
    }

    private static String bind(String listener, Settings settings) {
        return LISTENERS + listener + ".address=" + settings.bind();
    }

    /** Nobody outside needs to know which server this is, and which of its holes to try. */
    private static String nameless(String listener) {
        return NETWORK + "protocols.protocol." + listener + ".http.server-header=false";
    }

    /** Before anything slow is started: a busy port is the commonest reason to stop here. */
    static void refuseBusyPorts(Settings settings) {
        refuseBusy(settings.bind(), settings.port(), "WANBI_PORT");
        settings.tlsPort().ifPresent(port -> refuseBusy(settings.bind(), port, "WANBI_TLS_PORT"));
    }

    private static void refuseBusy(String bind, int port, String setting) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (IOException e) {
            throw new LaunchFailure(
                    Exit.PORT,
                    "端口 " + bind + ":" + port + " 无法使用（" + e.getMessage() + "）。请用 " + setting + " 换一个端口。",
                    "Port " + bind + ":" + port + " cannot be used (" + e.getMessage() + "). Choose another with "
                            + setting + ".",
                    e);
        }
    }

    @Override
    public void close() throws BootstrapException {
        runtime.shutdown();
    }
}
