package wanbi.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started it reads: that it is coming, then where it is and how to end it. */
final class Announcement {
    // The server takes System.out for its log; people get plain lines in UTF-8.
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Announcement() {}

    static void starting() {
        OUT.println("  数据库已就绪，正在启动应用…… The database is ready; the application is starting…");
    }

    static void ready(Settings settings) {
        String host = settings.bind().equals("0.0.0.0") || settings.bind().equals("::") ? "localhost" : settings.bind();
        String address = "http://" + host + ":" + settings.port() + "/";
        OUT.println();
        OUT.println("  完璧已启动：" + address + "    数据：" + settings.data() + "    按 Ctrl-C 停止");
        OUT.println("  Wanbi is up: " + address + "    data: " + settings.data() + "    Ctrl-C stops it");
        settings.tlsPort().ifPresent(port -> {
            OUT.println("  HTTPS: https://" + host + ":" + port + "/");
            if (settings.tlsCertificate().isEmpty()) {
                OUT.println("  手机请先安装并信任此证书 · phones install and trust this first: " + address + "ca.crt");
            }
        });
        if (settings.demo()) {
            OUT.println("  演示公司 · 密码均为 wanbi-demo · demonstration company, every password is wanbi-demo:");
            OUT.println("  desk  guard  manager  hq  auditor  admin");
        }
        OUT.println();
    }
}
