package wanbi.launch;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names and addresses under which people may reach this machine, as a certificate lists them. */
final class HostNames {
    private HostNames() {}

    static String of(String baseUrl) {
        Set<String> names = new TreeSet<>(Set.of("dns:localhost", "ip:127.0.0.1"));
        if (!baseUrl.isBlank() && URI.create(baseUrl).getHost() != null) {
            names.add(named(URI.create(baseUrl).getHost()));
        }
        try {
            names.addAll(ownNames());
        } catch (IOException e) {
            System.err.println("证书只含 localhost：" + e.getMessage() + " / The certificate names localhost only.");
        }
        return names.stream().collect(Collectors.joining(","));
    }

    private static Set<String> ownNames() throws IOException {
        Set<String> own = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .map(address -> "ip:" + address.getHostAddress())
                .collect(Collectors.toCollection(TreeSet::new));
        own.add(named(InetAddress.getLocalHost().getHostName()));
        return own;
    }

    private static String named(String host) {
        return (host.matches("[0-9.]+") ? "ip:" : "dns:") + host;
    }
}
