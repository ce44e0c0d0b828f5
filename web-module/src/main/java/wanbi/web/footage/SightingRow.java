package wanbi.web.footage;

import java.io.Serializable;
import java.time.Instant;
import wanbi.investigation.api.FootageCommand;
import wanbi.kernel.Texts;

/** One thing seen, as it is being written down. */
public class SightingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String camera;
    private Instant recorderTime;
    private Integer offset;
    private String place;
    private String what;
    private boolean last;

    /** Where the form is silent the register of cameras speaks. */
    FootageCommand.Sighted sighted(CameraNames cameras) {
        String code = Texts.clean(camera);
        Integer ahead = offset == null && code != null ? Integer.valueOf(cameras.offset(code)) : offset;
        return new FootageCommand.Sighted(code, recorderTime, ahead, Texts.clean(place), what, last);
    }

    public String getCamera() {
        return camera;
    }

    public void setCamera(String camera) {
        this.camera = camera;
    }

    public Instant getRecorderTime() {
        return recorderTime;
    }

    public void setRecorderTime(Instant recorderTime) {
        this.recorderTime = recorderTime;
    }

    public Integer getOffset() {
        return offset;
    }

    public void setOffset(Integer offset) {
        this.offset = offset;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public boolean isLast() {
        return last;
    }

    public void setLast(boolean last) {
        this.last = last;
    }
}
