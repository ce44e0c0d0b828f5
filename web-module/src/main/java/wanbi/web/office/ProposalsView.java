package wanbi.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.ProposalCommand;
import wanbi.intake.api.ProposalView;
import wanbi.intake.api.RuleProposals;
import wanbi.kernel.SiteCode;
import wanbi.web.frame.CurrentSite;

/** Managers propose what to change in the rules; head office answers and publishes (E.6). */
@Named
@ViewScoped
public class ProposalsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleProposals proposals;

    @Inject
    private CurrentSite here;

    private transient List<ProposalView> open;
    private transient List<ProposalView> decided;
    private String about = ProposalCommand.ABOUT.get(0);
    private String text;
    private String chosen;
    private Long version;
    private String answer;

    public List<ProposalView> getOpen() {
        if (open == null) {
            open = proposals.list(new ProposalCommand.Listed(here.getSite(), false));
        }
        return open;
    }

    public List<ProposalView> getDecided() {
        if (decided == null) {
            decided = proposals.list(new ProposalCommand.Listed(here.getSite(), true));
        }
        return decided;
    }

    public String propose(SiteCode site) {
        proposals.propose(new ProposalCommand.Propose(site, about, text));
        return page();
    }

    public void choose(ProposalView of) {
        chosen = of.getId();
        version = of.getVersion();
        answer = null;
    }

    public void leave() {
        chosen = null;
    }

    public String decide(boolean accepted) {
        proposals.decide(new ProposalCommand.Decide(chosen, version, accepted, answer));
        return page();
    }

    private static String page() {
        return "/office/proposals?faces-redirect=true";
    }

    public List<String> getRules() {
        return ProposalCommand.ABOUT;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getChosen() {
        return chosen;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
