package wanbi.handover.api;

/** A box of a site. */
public final class SafeBoxView {

    private final String number;
    private final boolean twoKey;
    private final String deposit;

    public SafeBoxView(String number, boolean twoKey, String deposit) {
        this.number = number;
        this.twoKey = twoKey;
        this.deposit = deposit;
    }

    public String getNumber() {
        return number;
    }

    public boolean isTwoKey() {
        return twoKey;
    }

    /** What is kept in it; null when it is free. */
    public String getDeposit() {
        return deposit;
    }
}
