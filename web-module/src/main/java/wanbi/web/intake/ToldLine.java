package wanbi.web.intake;

import java.time.Instant;
import wanbi.intake.api.FeedbackView;
import wanbi.intake.api.NotificationView;

/** One line of what the client was told: feedback, or a notice to collect. */
public final class ToldLine {

    private final Instant at;
    private final String channel;
    private final String list;
    private final String result;
    private final String text;
    private final String byName;

    private ToldLine(Instant at, String channel, String list, String result, String text, String byName) {
        this.at = at;
        this.channel = channel;
        this.list = list;
        this.result = result;
        this.text = text;
        this.byName = byName;
    }

    static ToldLine of(FeedbackView told) {
        return new ToldLine(
                told.getAt(), told.getChannel(), "outcome", told.getOutcome(), told.getText(), told.getByName());
    }

    /** What the house has sent itself shows what became of it. */
    static ToldLine of(NotificationView told) {
        boolean sent = told.getDelivery() != null;
        return new ToldLine(
                told.getAt(),
                told.getChannel(),
                sent ? "messageState" : "outcome",
                sent ? told.getDelivery() : told.getOutcome(),
                told.getText(),
                told.getByName());
    }

    public Instant getAt() {
        return at;
    }

    public String getChannel() {
        return channel;
    }

    /** The list that has a word for the result. */
    public String getList() {
        return list;
    }

    public String getResult() {
        return result;
    }

    public String getText() {
        return text;
    }

    public String getByName() {
        return byName;
    }
}
