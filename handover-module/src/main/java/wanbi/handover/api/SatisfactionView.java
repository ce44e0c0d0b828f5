package wanbi.handover.api;

/** What a client has said of us, and whether it may still be changed. */
public final class SatisfactionView {

    private final Integer score;
    private final boolean open;

    public SatisfactionView(Integer score, boolean open) {
        this.score = score;
        this.open = open;
    }

    /** 1 to 5; null while nothing was said. */
    public Integer getScore() {
        return score;
    }

    public boolean isOpen() {
        return open;
    }
}
