package wanbi.web.footage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.kernel.Texts;
import wanbi.web.frame.CurrentSite;

/** The master record of a camera: a new one, or the chosen one with its retirement. */
@Named
@ViewScoped
public class CameraForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The forbidden ones stand there too: whoever chooses one is told what the law says (Art. 8). */
    private static final List<String> CLASSES = List.of(
            "ENTRANCE",
            "LOBBY",
            "LIFT",
            "STAIRS",
            "CORRIDOR",
            "PARKING",
            "OUTDOOR",
            "PERIMETER",
            "SHOP_AREA",
            "EQUIPMENT_ROOM",
            "TOILET",
            "CHANGING_ROOM",
            "BATHROOM",
            "DORMITORY",
            "GUEST_ROOM",
            "NURSING_ROOM");

    @Inject
    private Cameras cameras;

    @Inject
    private CamerasView view;

    @Inject
    private CurrentSite here;

    private String code;
    private String place;
    private String coverage;
    private String equipmentNumber;
    private String locationClass;
    private Integer configuredDays = 30;
    private Integer requiredDays = 30;
    private boolean retired;
    private Long version;

    @PostConstruct
    void fill() {
        CameraView camera = view.getChosen();
        if (camera != null) {
            code = camera.getCode();
            place = camera.getPlace();
            coverage = camera.getCoverage();
            equipmentNumber = camera.getEquipmentNumber();
            locationClass = camera.getLocationClass();
            configuredDays = camera.getConfiguredRetentionDays();
            requiredDays = camera.getRequiredRetentionDays();
            retired = camera.isRetired();
            version = camera.getVersion();
        }
    }

    public String save() {
        CameraCommand.Draft draft = new CameraCommand.Draft(
                here.getSite(),
                Texts.clean(code),
                place,
                coverage,
                equipmentNumber,
                Texts.clean(locationClass),
                configuredDays,
                requiredDays,
                retired,
                version);
        CameraView kept = version == null ? cameras.open(draft) : cameras.change(draft);
        return view.page(kept.getCode(), "saved");
    }

    public List<String> getClasses() {
        return CLASSES;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCoverage() {
        return coverage;
    }

    public void setCoverage(String coverage) {
        this.coverage = coverage;
    }

    /** What the maker or the police call it. */
    public String getEquipmentNumber() {
        return equipmentNumber;
    }

    public void setEquipmentNumber(String equipmentNumber) {
        this.equipmentNumber = equipmentNumber;
    }

    public String getLocationClass() {
        return locationClass;
    }

    public void setLocationClass(String locationClass) {
        this.locationClass = locationClass;
    }

    public Integer getConfiguredDays() {
        return configuredDays;
    }

    public void setConfiguredDays(Integer configuredDays) {
        this.configuredDays = configuredDays;
    }

    public Integer getRequiredDays() {
        return requiredDays;
    }

    public void setRequiredDays(Integer requiredDays) {
        this.requiredDays = requiredDays;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
