package wanbi.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The last word of a good start: where it is, and how to end it. */
final class Announcement {
    private Announcement() {}

    static void ready(Settings settings) {
        // The server has taken System.out for its log; people get plain lines in UTF-8.
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        String host = settings.bind().equals("0.0.0.0") || settings.bind().equals("::") ? "localhost" : settings.bind();
        String address = "http://" + host + ":" + settings.port() + "/";
        out.println();
        out.println("  完璧已启动：" + address + "    数据：" + settings.data() + "    按 Ctrl-C 停止");
        out.println("  Wanbi is up: " + address + "    data: " + settings.data() + "    Ctrl-C stops it");
        if (settings.demo()) {
            out.println("  演示公司 · 密码均为 wanbi-demo · demonstration company, every password is wanbi-demo:");
            out.println("  desk  guard  manager  hq  auditor  admin");
        }
        out.println();
    }
}
