package wanbi.intake.api;

/** A card that is reported lost was used. */
public final class CardHitView {

    private final String card;
    private final String caseNumber;
    private final String alarm;

    public CardHitView(String card, String caseNumber, String alarm) {
        this.card = card;
        this.caseNumber = caseNumber;
        this.alarm = alarm;
    }

    /** Masked. */
    public String getCard() {
        return card;
    }

    /** Null for whoever may not read the case. */
    public String getCaseNumber() {
        return caseNumber;
    }

    /** Id of the alarm that rings for the caller, else of the one for the desk at the gate. */
    public String getAlarm() {
        return alarm;
    }
}
