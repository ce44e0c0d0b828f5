package wanbi.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A clerk's program that reports losses and accepts them at once, each of another client. */
final class RestIntake implements Clients.Act {
    private static final AtomicInteger PHONE = new AtomicInteger();
    private static final String LOSS = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING','placeNote':'靠近电梯口','outOfArea':false,
             'client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201','identitySighted':true},
             'lossMode':'LOST','circumstances':'下车上楼后发现不见','readBack':true,'noticeVersion':1,'accept':true,
             'items':[{'category':'WALLET','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,
                       'colours':['BLACK'],'features':'翻盖，右下角磨损','hiddenFeatures':['夹层有一张全家福','拉链头缺一齿'],
                       'estimatedValue':{'amount':300,'currency':'CNY','proof':'NONE'}}]}
            """.replace('\'', '"');

    private final Product product;

    RestIntake(Product product) {
        this.product = product;
    }

    static String phone() {
        return "137%08d".formatted(PHONE.incrementAndGet());
    }

    @Override
    public void once() throws IOException {
        report();
    }

    /** @return number of the new case */
    String report() throws IOException {
        byte[] body = LOSS.formatted(Instant.now(), phone()).getBytes(StandardCharsets.UTF_8);
        var connection = (HttpURLConnection) product.api("/loss-cases").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer " + Product.CLERK_TOKEN);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        if (connection.getResponseCode() != HttpURLConnection.HTTP_CREATED) {
            try (var said = connection.getErrorStream()) {
                throw new IOException(new String(said.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String address = connection.getHeaderField("Location");
        try (var answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
