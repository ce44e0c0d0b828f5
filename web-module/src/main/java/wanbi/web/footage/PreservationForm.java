package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wanbi.investigation.api.FootageCameraView;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;
import wanbi.kernel.Texts;
import wanbi.web.form.WitnessForm;

/** How the viewed footage is kept: locked on the recorder, or exported as a clip before a second person. */
@Named
@ViewScoped
public class PreservationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS = List.of("LOCK", "EXPORT");

    @Inject
    private FootageKeeping keeping;

    @Inject
    private FootageQueueView view;

    private final WitnessForm witness = new WitnessForm();
    private String kind = "LOCK";
    private List<String> cameras = new ArrayList<>();
    private String note;
    private String file;
    private String fileName;
    private LocalDate deleteBy;

    public String send() {
        boolean export = isExport();
        keeping.preserve(new FootageCommand.Preserve(
                view.getId(),
                kind,
                cameras,
                note,
                export ? Texts.clean(file) : null,
                deleteBy,
                export ? witness.take() : null));
        return view.page("&done=preserved");
    }

    /** What was viewed and has pictures. */
    public List<String> getViewed() {
        return view.getChosen().getCameras().stream()
                .filter(camera -> List.of("CONCLUDED", "PRESERVED").contains(camera.getStatus()))
                .map(FootageCameraView::getCamera)
                .toList();
    }

    public boolean isExport() {
        return "EXPORT".equals(kind);
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public WitnessForm getWitness() {
        return witness;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** None for all that were viewed. */
    public List<String> getCameras() {
        return cameras;
    }

    public void setCameras(List<String> cameras) {
        this.cameras = cameras;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** In the store, under its hash; the browser has sent it there by itself. */
    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public LocalDate getDeleteBy() {
        return deleteBy;
    }

    public void setDeleteBy(LocalDate deleteBy) {
        this.deleteBy = deleteBy;
    }
}
