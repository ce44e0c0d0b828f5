package wanbi.platform.internal.outbox;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/**
 * What is personal of a message; stands in the table sealed only.
 *
 * @param to null for the chat
 */
record Letter(String to, String subject, String text) {

    private static final JsonProvider JSON = JsonProvider.provider();

    String written() {
        JsonObjectBuilder letter =
                JSON.createObjectBuilder().add("subject", subject).add("text", text);
        return (to == null ? letter : letter.add("to", to)).build().toString();
    }

    static Letter read(String written) {
        JsonObject letter = JSON.createReader(new StringReader(written)).readObject();
        return new Letter(letter.getString("to", null), letter.getString("subject"), letter.getString("text"));
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
