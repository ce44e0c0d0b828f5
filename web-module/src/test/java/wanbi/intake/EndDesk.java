package wanbi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.StepCommand;
import wanbi.intake.api.StepView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Acting;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/** A site whose desk and manager look for what is lost, give it up, and take it up again. */
@ApplicationScoped
public class EndDesk {

    static final List<String> LOOKING = List.of("DISPATCH", "FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "SEARCH");

    @Inject
    TestHouse house;

    @Inject
    LossDesk desk;

    @Inject
    LossCases cases;

    @Inject
    CaseEndings endings;

    @Inject
    CaseRegister register;

    @Inject
    CaseProcedures procedures;

    /** @param clerk of the desk */
    public record Crew(SiteCode site, StaffPrincipal clerk, StaffPrincipal manager) {}

    public Crew aCrew() throws Exception {
        SiteCode site = desk.aSite();
        return new Crew(site, house.aColleague("DESK", site), house.aColleague("MANAGER", site));
    }

    public CaseNumber aWallet(Crew crew) throws Exception {
        return new CaseNumber(desk.reportsAWallet(crew.clerk(), crew.site()).getCaseNumber());
    }

    /** So much later. */
    public <T> T as(StaffPrincipal who, Duration later, Callable<T> work) throws Exception {
        return house.asSystem(() -> Acting.as(who, Instant.now().plus(later), work));
    }

    public <T> T as(StaffPrincipal who, Callable<T> work) throws Exception {
        return house.as(who, work);
    }

    public void does(Crew crew, CaseNumber number, String... steps) throws Exception {
        for (String step : steps) {
            as(crew.clerk(), () -> procedures.complete(new StepCommand.Complete(number, step, "已办")));
        }
    }

    public void tells(Crew crew, CaseNumber number, Duration later) throws Exception {
        as(
                crew.clerk(),
                later,
                () -> cases.recordNotification(new CaseCommand.Notify(
                        number, null, "LETTER", Instant.now().plus(later), "REACHED", "已告知")));
    }

    /** Looked for in vain, the client told, nothing left undone. */
    public CaseNumber aWatchedWallet(Crew crew) throws Exception {
        CaseNumber number = aWallet(crew);
        does(crew, number, LOOKING.toArray(String[]::new));
        does(crew, number, "SECOND_LOSS", "FEEDBACK");
        as(crew.manager(), () -> endings.watch(new EndCommand.Watch(number, null, "均已查找")));
        return number;
    }

    public CaseView read(Crew crew, CaseNumber number) throws Exception {
        return as(crew.clerk(), () -> register.get(number));
    }

    public String status(Crew crew, CaseNumber number) throws Exception {
        return read(crew, number).getStatus();
    }

    public StepView step(Crew crew, CaseNumber number, String code) throws Exception {
        return as(crew.clerk(), () -> procedures.of(number)).getSteps().stream()
                .filter(step -> step.getStep().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public List<String> acts(Crew crew, CaseNumber number) throws Exception {
        return as(crew.clerk(), () -> register.chronology(number)).stream()
                .map(ChronicleEntry::getAct)
                .toList();
    }
}
