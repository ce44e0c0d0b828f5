package wanbi.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LossCases;
import wanbi.web.form.Catalogue;
import wanbi.web.form.ThingForm;

/** Adds a thing that the client remembered later. */
@Named
@ViewScoped
public class AddLineView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LossCases cases;

    @Inject
    private Catalogue catalogue;

    @Inject
    private CaseFileView view;

    private final ThingForm thing = new ThingForm();

    public void choose(ThingForm line) {
        line.propose(catalogue.name(catalogue.of(line.getCategory())));
    }

    public String add() {
        cases.addLine(new CaseCommand.AddLine(
                view.number(), view.getVersion(), thing.toItem(catalogue.of(thing.getCategory()))));
        return view.page("");
    }

    public ThingForm getThing() {
        return thing;
    }

    public String getNo() {
        return view.getNo();
    }

    public void setNo(String no) {
        view.setNo(no);
    }
}
