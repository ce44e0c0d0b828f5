package wanbi.web.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.Texts;

/** What is asked when it may be a theft, while it is taken in: facts by ticks, the relation in the client's words alone. */
public class TheftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean inProgress;
    private boolean dwelling;
    private boolean forced;
    private boolean onPerson;
    private boolean weapon;
    private boolean policeFirst;
    private String policeNumber;
    private final RelationForm relation = new RelationForm();

    ReportLoss.Theft said() {
        List<String> marks = new ArrayList<>();
        tick(marks, inProgress, "IN_PROGRESS");
        tick(marks, dwelling, "DWELLING");
        tick(marks, forced, "FORCED");
        tick(marks, onPerson, "ON_PERSON");
        tick(marks, weapon, "WEAPON");
        return new ReportLoss.Theft(
                marks,
                relation.getRelation(),
                relation.getSource(),
                policeFirst,
                policeFirst ? Texts.clean(policeNumber) : null,
                relation.staff());
    }

    private static void tick(List<String> marks, boolean ticked, String code) {
        if (ticked) {
            marks.add(code);
        }
    }

    public RelationForm getRelation() {
        return relation;
    }

    public boolean isInProgress() {
        return inProgress;
    }

    public void setInProgress(boolean inProgress) {
        this.inProgress = inProgress;
    }

    public boolean isDwelling() {
        return dwelling;
    }

    public void setDwelling(boolean dwelling) {
        this.dwelling = dwelling;
    }

    public boolean isForced() {
        return forced;
    }

    public void setForced(boolean forced) {
        this.forced = forced;
    }

    public boolean isOnPerson() {
        return onPerson;
    }

    public void setOnPerson(boolean onPerson) {
        this.onPerson = onPerson;
    }

    public boolean isWeapon() {
        return weapon;
    }

    public void setWeapon(boolean weapon) {
        this.weapon = weapon;
    }

    public boolean isPoliceFirst() {
        return policeFirst;
    }

    public void setPoliceFirst(boolean policeFirst) {
        this.policeFirst = policeFirst;
    }

    public String getPoliceNumber() {
        return policeNumber;
    }

    public void setPoliceNumber(String policeNumber) {
        this.policeNumber = policeNumber;
    }
}
