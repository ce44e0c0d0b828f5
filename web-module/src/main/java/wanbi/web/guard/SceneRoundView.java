package wanbi.web.guard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Which scene stands on the phone of whoever works there. */
@Named
@ViewScoped
public class SceneRoundView implements Serializable {

    private static final long serialVersionUID = 1L;

    private String no;

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }
}
