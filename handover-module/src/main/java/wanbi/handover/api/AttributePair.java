package wanbi.handover.api;

/** One attribute as reported before the link and as found. */
public final class AttributePair {

    private final String attribute;
    private final String reported;
    private final String found;
    private final String verdict;

    public AttributePair(String attribute, String reported, String found, String verdict) {
        this.attribute = attribute;
        this.reported = reported;
        this.found = found;
        this.verdict = verdict;
    }

    public String getAttribute() {
        return attribute;
    }

    /** Text, a code, codes joined by commas, or UNKNOWN. */
    public String getReported() {
        return reported;
    }

    public String getFound() {
        return found;
    }

    /** Null before it is judged. */
    public String getVerdict() {
        return verdict;
    }
}
