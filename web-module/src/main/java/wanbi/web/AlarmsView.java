package wanbi.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms;
import wanbi.kernel.Slice;

/** What rings now, newest first; acknowledging silences. */
@Named
@ViewScoped
public class AlarmsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    private Alarms alarms;

    private transient Slice<AlarmView> ringing;

    public List<AlarmView> getAll() {
        return slice().items();
    }

    public boolean isMore() {
        return slice().next() != null;
    }

    public void acknowledge(String alarm) {
        alarms.acknowledge(new Alarms.AlarmRef(alarm));
        ringing = null;
    }

    private Slice<AlarmView> slice() {
        if (ringing == null) {
            ringing = alarms.ringing(new Alarms.AlarmQuery(PAGE, null));
        }
        return ringing;
    }
}
