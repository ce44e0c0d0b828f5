package wanbi.intake.api;

import java.time.Instant;

/** A proposal and what became of it. */
public final class ProposalView {

    public record Said(String about, String text, Instant at, String byName) {}

    /** @param status OPEN, ACCEPTED or DECLINED */
    public record Answer(String status, String text, Instant at, String byName) {}

    private final String id;
    private final long version;
    private final String site;
    private final Said said;
    private final Answer answer;

    public ProposalView(String id, long version, String site, Said said, Answer answer) {
        this.id = id;
        this.version = version;
        this.site = site;
        this.said = said;
        this.answer = answer;
    }

    public String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getSite() {
        return site;
    }

    public String getAbout() {
        return said.about();
    }

    public String getText() {
        return said.text();
    }

    public Instant getProposedAt() {
        return said.at();
    }

    public String getProposedByName() {
        return said.byName();
    }

    public String getStatus() {
        return answer.status();
    }

    public String getAnswer() {
        return answer.text();
    }

    public Instant getDecidedAt() {
        return answer.at();
    }

    public String getDecidedByName() {
        return answer.byName();
    }
}
