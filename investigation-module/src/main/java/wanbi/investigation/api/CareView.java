package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;

/** All that was done for one client (R18), the oldest first. */
public final class CareView {

    private final List<Comfort> comforts;
    private final List<Education> educations;
    private final List<Call> calls;

    private final List<Earlier> earlier;

    public CareView(List<Comfort> comforts, List<Education> educations, List<Call> calls, List<Earlier> earlier) {
        this.comforts = List.copyOf(comforts);
        this.educations = List.copyOf(educations);
        this.calls = List.copyOf(calls);
        this.earlier = List.copyOf(earlier);
    }

    /** Thefts of the same client in the half year before, the newest first: it has happened to them again (R18). */
    public List<Earlier> getEarlier() {
        return earlier;
    }

    public List<Comfort> getComforts() {
        return comforts;
    }

    public List<Education> getEducations() {
        return educations;
    }

    /** The days on which the client is asked again; none for a loss. */
    public List<Call> getCalls() {
        return calls;
    }

    public record Earlier(String caseNumber, Instant reportedAt) {}

    /**
     * A conversation.
     *
     * @param method a code or words
     * @param state a code or words; null when nobody noted it
     * @param needs codes or words
     * @param copied the same author has written the same text on several cases that day
     */
    public record Comfort(
            String id,
            Instant at,
            String method,
            String state,
            List<String> needs,
            String text,
            String byName,
            boolean copied) {}

    public record Education(
            String id, Instant at, List<String> topics, String material, boolean acknowledged, String byName) {}

    /**
     * A day on which the client is asked again.
     *
     * @param day counted from the first conversation
     * @param dueAt the end of that day at the site
     * @param doneAt null while nobody has asked
     */
    public record Call(
            String caseNumber, String site, int day, Instant dueAt, Instant doneAt, boolean calledOff, boolean late) {}
}
