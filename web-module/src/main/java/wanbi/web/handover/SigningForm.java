package wanbi.web.handover;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import wanbi.handover.api.Besides;
import wanbi.handover.api.ClaimCommand;
import wanbi.web.form.WitnessForm;

/** The client's signature as the canvas has drawn it, with the client's remarks. */
public class SigningForm implements Serializable {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final long serialVersionUID = 1L;

    private static final String NOT_SAID = "NOT_SAID";
    private static final String PAID = "PAID";

    private final WitnessForm witness = new WitnessForm();
    private String strokes;
    private String remarks;
    private String archiveBox;
    private String reward = NOT_SAID;
    private BigDecimal rewardAmount;
    private String carrier;
    private String trackingNumber;
    private String address;

    ClaimCommand.HandOver toCommand(String claim, String formHash, ClaimCommand.Signature signature, boolean posted) {
        return new ClaimCommand.HandOver(
                claim,
                formHash,
                signature,
                witness.take(),
                remarks,
                new Besides(told(), posted ? new Besides.Parcel(carrier, trackingNumber, address) : null));
    }

    private Besides.Reward told() {
        return NOT_SAID.equals(reward) ? null : new Besides.Reward(PAID.equals(reward), rewardAmount);
    }

    ClaimCommand.Signature onScreen() {
        return new ClaimCommand.Signature("S1", drawn(), null, null);
    }

    /** @param scans the first is the signed paper */
    ClaimCommand.Signature onPaper(List<String> scans) {
        return new ClaimCommand.Signature(
                "S0", List.of(), scans.stream().findFirst().orElse(null), archiveBox);
    }

    /** Strokes of points [x, y, milliseconds]; whatever the script did not draw counts as nothing drawn. */
    private List<List<List<Number>>> drawn() {
        if (strokes == null || !strokes.matches("[\\[\\]0-9.,eE+-]+") || !strokes.startsWith("[[[")) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(strokes))) {
            return reader.readArray().getValuesAs(SigningForm::stroke);
        } catch (JsonException | ClassCastException notDrawnByUs) {
            return List.of();
        }
    }

    private static List<List<Number>> stroke(JsonValue points) {
        return points.asJsonArray().getValuesAs(SigningForm::point);
    }

    private static List<Number> point(JsonValue point) {
        JsonArray numbers = point.asJsonArray();
        return numbers.getValuesAs(JsonNumber.class).stream()
                .map(number -> (Number) number.bigDecimalValue())
                .toList();
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getStrokes() {
        return strokes;
    }

    public void setStrokes(String strokes) {
        this.strokes = strokes;
    }

    public String getArchiveBox() {
        return archiveBox;
    }

    public void setArchiveBox(String archiveBox) {
        this.archiveBox = archiveBox;
    }

    public List<String> getRewardAnswers() {
        return List.of(NOT_SAID, PAID, "UNPAID");
    }

    public String getReward() {
        return reward;
    }

    public void setReward(String reward) {
        this.reward = reward;
    }

    public BigDecimal getRewardAmount() {
        return rewardAmount;
    }

    public void setRewardAmount(BigDecimal rewardAmount) {
        this.rewardAmount = rewardAmount;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }

    public void setTrackingNumber(String trackingNumber) {
        this.trackingNumber = trackingNumber;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
