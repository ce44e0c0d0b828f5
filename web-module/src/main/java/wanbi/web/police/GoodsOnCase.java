package wanbi.web.police;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.LineView;
import wanbi.investigation.api.ReturnedGoods;
import wanbi.investigation.api.ReturnedGoodsCommand;
import wanbi.investigation.api.ReturnedGoodsView;
import wanbi.kernel.CaseNumber;
import wanbi.web.form.PhotoAlbum;
import wanbi.web.intake.CaseRecord;
import wanbi.web.intake.CaseTab;

/** What the police give back of a theft, by their list (R30). */
@Named
@ViewScoped
public class GoodsOnCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnedGoods goods;

    @Inject
    private CaseRecord record;

    @Inject
    private PhotoAlbum letter;

    private transient List<ReturnedGoodsView> all;

    private boolean open;
    private String report;
    private List<BackLine> lines = new ArrayList<>();
    private String number;
    private LocalDate date;
    private String officer;
    private String to = "VICTIM";
    private String receiver;
    private String through = "POLICE";

    public void begin(String of) {
        report = of;
        open = true;
        lines = new ArrayList<>();
        for (LineView line : record.getFile().getItems()) {
            lines.add(new BackLine(line.getLine(), line.getName()));
        }
    }

    public void leave() {
        open = false;
    }

    public String save() {
        goods.record(new ReturnedGoodsCommand(
                report,
                number,
                date,
                null,
                officer,
                to,
                receiver,
                letter.files().stream().findFirst().orElse(null),
                through,
                saidLines().stream()
                        .map(line ->
                                new ReturnedGoodsCommand.Line(line.getLine(), line.getQuantity(), line.getCondition()))
                        .toList()));
        return CaseTab.POLICE.of(number());
    }

    private List<BackLine> saidLines() {
        return lines.stream().filter(line -> line.getQuantity() != null).toList();
    }

    /** Its place among the lines that are sent, by which a refusal names it; 0 where nothing was typed. */
    public int place(BackLine line) {
        return saidLines().indexOf(line) + 1;
    }

    private CaseNumber number() {
        return new CaseNumber(record.getFile().getCaseNumber());
    }

    public List<ReturnedGoodsView> getAll() {
        if (all == null) {
            all = goods.ofCase(number());
        }
        return all;
    }

    public PhotoAlbum getLetter() {
        return letter;
    }

    public boolean isOpen() {
        return open;
    }

    public List<BackLine> getLines() {
        return lines;
    }

    public List<String> getTakers() {
        return List.of("VICTIM", "AGENT");
    }

    public List<String> getWays() {
        return List.of("POLICE", "DESK");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getThrough() {
        return through;
    }

    public void setThrough(String through) {
        this.through = through;
    }
}
