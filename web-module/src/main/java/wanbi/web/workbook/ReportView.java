package wanbi.web.workbook;

/** A workbook that can be asked for. */
public final class ReportView {

    private final String code;
    private final String title;
    private final String basis;

    ReportView(String code, String title, String basis) {
        this.code = code;
        this.title = title;
        this.basis = basis;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    /** By which day rows belong to a period. */
    public String getBasis() {
        return basis;
    }
}
