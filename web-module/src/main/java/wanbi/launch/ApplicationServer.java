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
import java.util.List;

/** Payara Micro in this JVM, with the one WAR at the root. */
final class ApplicationServer implements AutoCloseable {
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private final PayaraMicroRuntime runtime;

    private ApplicationServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    static ApplicationServer start(Settings settings, Path war, DataFolder folder) {
        try {
            Path commands = folder.temporary().resolve("before-boot.asadmin");
            Files.write(commands, List.of(LISTENER + "address=" + settings.bind()));
            // create() has booted the server when it returns.
            PayaraMicroRuntime runtime = PayaraMicroLauncher.create(new String[] {
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        Integer.toString(settings.port()),
                        "--prebootcommandfile",
                        commands.toString(),
                        "--logproperties",
                        ServerLog.configuration(folder).toString(),
                        "--contextroot",
                        "/",
                        "--deploy",
                        war.toString()
                    })
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

    /** Before anything slow is started: a busy port is the commonest reason to stop here. */
    static void refuseBusyPort(Settings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
        } catch (IOException e) {
            throw new LaunchFailure(
                    Exit.PORT,
                    "端口 " + settings.bind() + ":" + settings.port() + " 无法使用（" + e.getMessage()
                            + "）。请用 WANBI_PORT 换一个端口。",
                    "Port " + settings.bind() + ":" + settings.port() + " cannot be used (" + e.getMessage()
                            + "). Choose another with WANBI_PORT.",
                    e);
        }
    }

    @Override
    public void close() throws BootstrapException {
        runtime.shutdown();
    }
}
