package wanbi.api;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import wanbi.fixture.Api;

/** Ledgers of found items and their import by REST. */
final class Ledgers {

    private static final AtomicInteger SERIES = new AtomicInteger((int) (System.nanoTime() % 1_000_000));
    private static final String MAPPING = """
            {'foundAt':{'column':'日期'},'category':{'column':'类别','values':{'钱包类':'WALLET','手机':'PHONE','*':'OTHER'}},
             'name':{'column':'名称'},'features':{'column':'特征'},'colours':{'column':'特征'},'place':{'column':'地点'},
             'originalNumber':{'column':'编号'},'storagePlace':{'constant':'SH01-DESK-A1'},'quantity':{'constant':1}}
            """;

    private Ledgers() {}

    /**
     * Every hundredth row is wrong: by turns without a name, with a date that is none, with a name of one character.
     *
     * @return with original numbers that no other ledger has
     */
    static String ofRows(int rows) {
        int series = SERIES.incrementAndGet();
        StringBuilder csv = new StringBuilder("编号,日期,类别,名称,特征,地点\n");
        for (int i = 0; i < rows; i++) {
            boolean bad = i % 100 == 50;
            String date = bad && i % 300 == 150 ? "上周三" : "2025-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
            String name = bad && i % 300 == 50 ? "" : bad && i % 300 == 250 ? "物" : "物品 " + i;
            String category = i % 10 == 3 ? "手机" : i % 10 == 4 ? "钱包类" : "日杂";
            csv.append("%d-%d,%s,%s,%s,黑色，边角旧,大堂沙发 %d\n".formatted(series, i, date, category, name, i % 7));
        }
        return csv.toString();
    }

    static byte[] packed(String csv) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(csv.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static JsonObject importAs(String username, byte[] ledger, boolean dryRun) {
        return importAs(username, ledger, dryRun, MAPPING);
    }

    /** Until it is done. */
    static JsonObject importAs(String username, byte[] ledger, boolean dryRun, String mapping) {
        JsonObject job = Api.as(username)
                .upload(address(dryRun, mapping), "ledger.csv.gz", "application/gzip", ledger)
                .expect(201)
                .json();
        while (job.getString("state").equals("RUNNING")) {
            job = Api.as(username)
                    .get("/imports/" + job.getString("id"))
                    .expect(200)
                    .json();
        }
        return job;
    }

    static String address(boolean dryRun, String mapping) {
        String json = URLEncoder.encode(mapping.replace('\'', '"'), StandardCharsets.UTF_8);
        return "/imports/found-items?site=SH01&dryRun=" + dryRun + "&mapping=" + json;
    }
}
