package wanbi.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Receipts;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.ProcedureView;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.web.frame.Chronicle;
import wanbi.web.frame.Me;

/** Everything that the page of a case shows, read once in a request. */
@Named
@RequestScoped
public class CaseRecord {

    @Inject
    private CaseRegister cases;

    @Inject
    private Claims claims;

    @Inject
    private Receipts receipts;

    @Inject
    private CaseProcedures procedures;

    @Inject
    private Clock clock;

    @Inject
    private Chronicle chronicle;

    @Inject
    private CaseFileView view;

    @Inject
    private Me me;

    private CaseView file;
    private ProcedureView procedure;
    private List<ClaimView> claimed;
    private List<ReceiptView> handedOver;
    private List<ChronicleEntry> entries;
    private ChainVerification verification;

    public CaseView getFile() {
        if (file == null) {
            file = cases.get(view.number());
        }
        return file;
    }

    public List<ClaimView> getClaims() {
        if (claimed == null) {
            claimed = isClaimsOpen() ? claims.ofCase(view.number()) : List.of();
        }
        return claimed;
    }

    /** Guards and the CCTV room work on cases, but claims and receipts are none of their business (E.6). */
    public boolean isClaimsOpen() {
        return me.isAnyAt(getFile().getSite(), "DESK", "MANAGER", "HEAD_OFFICE", "AUDITOR");
    }

    public List<ReceiptView> getReceipts() {
        if (handedOver == null) {
            handedOver = isClaimsOpen() ? receipts.ofCase(view.number()) : List.of();
        }
        return handedOver;
    }

    public List<ChronicleEntry> getEntries() {
        if (entries == null) {
            entries = chronicle.newestFirst(cases.chronology(view.number()));
        }
        return entries;
    }

    public ChainVerification getVerification() {
        if (verification == null) {
            verification = cases.verify(view.number());
        }
        return verification;
    }

    /** Null for a case older than the procedure. */
    public ProcedureView getProcedure() {
        if (procedure == null && getFile().getUrgency() != null) {
            procedure = procedures.of(view.number());
        }
        return procedure;
    }

    /** Once a case is over, a step that was never taken and hurt nobody is not shown any more. */
    public List<StepLine> getSteps() {
        return getProcedure() == null
                ? List.of()
                : getProcedure().getSteps().stream()
                        .filter(step ->
                                !getProcedure().isEnded() || step.isLate() || !"EXCUSED".equals(step.getState()))
                        .map(step -> new StepLine(step, clock.instant()))
                        .toList();
    }

    /** The step that the reader has chosen to work on; null for none. */
    public StepLine getChosen() {
        return getSteps().stream()
                .filter(step -> step.getCode().equals(view.getStep()))
                .findFirst()
                .orElse(null);
    }

    /** Why an act is not possible now, as a key of its sentence; null when it is. */
    public CaseReasons getWhy() {
        return new CaseReasons(getFile(), getClaims(), getReceipts());
    }
}
