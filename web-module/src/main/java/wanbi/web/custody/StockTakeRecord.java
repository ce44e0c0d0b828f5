package wanbi.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.event.FileUploadEvent;
import wanbi.intake.api.ScanView;
import wanbi.intake.api.StockTakeCommand;
import wanbi.intake.api.StockTakeView;
import wanbi.intake.api.StockTakes;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.web.form.WitnessForm;

/** One count on the phone: label after label, and what came of it. */
@Named
@ViewScoped
public class StockTakeRecord implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 8;

    @Inject
    private StockTakes takes;

    private final WitnessForm witness = new WitnessForm();
    private transient List<ScanView> recent = new ArrayList<>();
    private transient StockTakeView take;
    private transient ScanView sought;
    private String id;
    private String place;
    private String code;
    private String why;
    private String handling;

    public StockTakeView getTake() {
        if (take == null) {
            take = takes.get(new StockTakeCommand.Ref(id));
        }
        return take;
    }

    public void scan() {
        sought = null;
        List<ScanView> told = takes.scan(new StockTakeCommand.Scan(id, place, List.of(code == null ? "" : code)))
                .getScans();
        getRecent().addAll(0, told);
        while (recent.size() > REMEMBERED) {
            recent.remove(recent.size() - 1);
        }
        code = null;
        take = null;
    }

    /** A photo of the label counts as the label. It comes alone, without the form's fields. */
    public void photo(FileUploadEvent taken) throws IOException {
        code = LabelPhoto.read(taken.getFile()).orElseThrow(() -> new InvalidInput("codes", "NO_CODE_SEEN"));
        scan();
    }

    public void find() {
        sought = takes.find(new StockTakeCommand.Sought(new SiteCode(getTake().getSite()), code));
        code = null;
    }

    public void close() {
        take = takes.close(new StockTakeCommand.Close(id, null, witness.take()));
    }

    public void callOff() {
        take = takes.callOff(new StockTakeCommand.Settle(id, null, why));
    }

    public void approve() {
        take = takes.approve(new StockTakeCommand.Settle(id, getTake().getVersion(), handling));
    }

    /** Newest first; only this page's. */
    public List<ScanView> getRecent() {
        if (recent == null) {
            recent = new ArrayList<>();
        }
        return recent;
    }

    /** The thing that was asked for, or null. */
    public ScanView getSought() {
        return sought;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getHandling() {
        return handling;
    }

    public void setHandling(String handling) {
        this.handling = handling;
    }
}
