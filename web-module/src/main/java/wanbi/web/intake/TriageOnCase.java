package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.intake.api.TheftView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.web.form.PhotoAlbum;

/** What triage says of the case that stands open: its relation, the other kind, or that it is no theft. */
@Named
@ViewScoped
public class TriageOnCase implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OPEN = Set.of(
            "REPORTED",
            "POLICE_REPORTED",
            "NOT_REPORTED",
            "COOPERATING",
            "POLICE_DECIDED",
            "AFTERCARE",
            "LONG_TERM",
            "ACCEPTED",
            "IN_PROGRESS",
            "WATCH",
            "FOUND_WAITING");
    private static final Set<String> BEFORE_CARE = Set.of("POLICE_DECIDED", "NOT_REPORTED");

    @Inject
    private TheftCases thefts;

    @Inject
    private CaseFileView view;

    @Inject
    private CaseRecord record;

    @Inject
    private CurrentStaff staff;

    @Inject
    private PhotoAlbum agreement;

    private String act = "";
    private String reason;
    private RelationForm relation = new RelationForm();

    public String perform() {
        return switch (act) {
            case "relate" -> relate();
            case "dismiss" -> dismiss();
            case "aftercare" -> careAfter();
            default -> convert();
        };
    }

    /** Whoever has just taken it out of the own sight has nothing more to see there (I16). */
    private String relate() {
        thefts.relate(new TheftCommand.Relate(
                view.number(),
                view.getVersion(),
                relation.getRelation(),
                relation.getSource(),
                relation.staff(),
                reason));
        boolean left = relation.isOfStaff()
                && !staff.hasRole(new SiteCode(record.getFile().getSite()), Role.HEAD_OFFICE);
        return left ? "/home?faces-redirect=true" : view.page("");
    }

    private String convert() {
        String to = act.endsWith("Theft") ? "THEFT" : "LOSS";
        var after = thefts.convert(new TheftCommand.Convert(view.number(), view.getVersion(), to, reason));
        return "/intake/case-file?faces-redirect=true&taken=1&no=" + after.getCaseNumber();
    }

    private String dismiss() {
        String file = agreement.files().isEmpty() ? null : agreement.files().get(0);
        thefts.dismiss(new TheftCommand.Dismiss(view.number(), view.getVersion(), reason, file));
        return view.page("");
    }

    private String careAfter() {
        thefts.aftercare(new TheftCommand.Aftercare(view.number(), view.getVersion(), reason));
        return view.page("");
    }

    public boolean isBeforeCare() {
        return BEFORE_CARE.contains(record.getFile().getStatus());
    }

    /** Begins with what is said now. */
    public void choose(String chosen) {
        act = chosen.equals(act) ? "" : chosen;
        reason = null;
        relation = new RelationForm();
        TheftView theft = record.getFile().getTheft();
        if (theft != null && theft.getRelation() != null) {
            relation.setRelation(theft.getRelation().getRelation());
            relation.setSource(
                    theft.getRelation().getSource() == null
                            ? "CLIENT"
                            : theft.getRelation().getSource());
        }
    }

    /** The case itself decides when it is tried. */
    public boolean isPossible() {
        return OPEN.contains(record.getFile().getStatus());
    }

    /** Which act the reader has unfolded; empty for none. */
    public String getAct() {
        return act;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public RelationForm getRelation() {
        return relation;
    }

    public PhotoAlbum getAgreement() {
        return agreement;
    }
}
