package wanbi.web.intake;

import java.io.Serializable;
import java.math.BigDecimal;
import wanbi.intake.api.ReportLoss;

/** The client, and the person who reports when that is somebody else, while they are typed. */
public class ReporterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean nobody;
    private String noClientReason;
    private String name;
    private String phone;
    private String kind = "OWNER";
    private String unit;
    private boolean identitySighted;
    private boolean other;
    private String otherName;
    private String otherPhone;
    private String relation = "FAMILY";
    private boolean another;
    private String anotherName;
    private String anotherPhone;
    private String anotherRelation = "FAMILY";
    private BigDecimal reward;
    private boolean vulnerable;
    private boolean minor;

    ReportLoss.Client client() {
        return nobody ? null : new ReportLoss.Client(name, phone, kind, unit, identitySighted);
    }

    ReportLoss.Reporter reporter() {
        return other ? new ReportLoss.Reporter(otherName, otherPhone, relation) : null;
    }

    ReportLoss.Further further() {
        return new ReportLoss.Further(
                another ? new ReportLoss.Reporter(anotherName, anotherPhone, anotherRelation) : null,
                reward == null ? null : new ReportLoss.Reward(reward, null));
    }

    public boolean isNobody() {
        return nobody;
    }

    public void setNobody(boolean nobody) {
        this.nobody = nobody;
    }

    public String getNoClientReason() {
        return noClientReason;
    }

    public void setNoClientReason(String noClientReason) {
        this.noClientReason = noClientReason;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public boolean isIdentitySighted() {
        return identitySighted;
    }

    public void setIdentitySighted(boolean identitySighted) {
        this.identitySighted = identitySighted;
    }

    public boolean isOther() {
        return other;
    }

    public void setOther(boolean other) {
        this.other = other;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }

    public String getOtherPhone() {
        return otherPhone;
    }

    public void setOtherPhone(String otherPhone) {
        this.otherPhone = otherPhone;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    public String getAnotherName() {
        return anotherName;
    }

    public void setAnotherName(String anotherName) {
        this.anotherName = anotherName;
    }

    public String getAnotherPhone() {
        return anotherPhone;
    }

    public void setAnotherPhone(String anotherPhone) {
        this.anotherPhone = anotherPhone;
    }

    public String getAnotherRelation() {
        return anotherRelation;
    }

    public void setAnotherRelation(String anotherRelation) {
        this.anotherRelation = anotherRelation;
    }

    public BigDecimal getReward() {
        return reward;
    }

    public void setReward(BigDecimal reward) {
        this.reward = reward;
    }

    public boolean isVulnerable() {
        return vulnerable;
    }

    public void setVulnerable(boolean vulnerable) {
        this.vulnerable = vulnerable;
    }

    public boolean isMinor() {
        return minor;
    }

    public void setMinor(boolean minor) {
        this.minor = minor;
    }
}
