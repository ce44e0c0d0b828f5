package wanbi.intake.api;

/** Where a site differs from the plan. */
public final class SiteDeadlineView {

    private final String site;
    private final String procedure;
    private final String step;
    private final String p1;
    private final String p2;
    private final String p3;

    public SiteDeadlineView(String site, String procedure, String step, String p1, String p2, String p3) {
        this.site = site;
        this.procedure = procedure;
        this.step = step;
        this.p1 = p1;
        this.p2 = p2;
        this.p3 = p3;
    }

    public String getSite() {
        return site;
    }

    public String getProcedure() {
        return procedure;
    }

    public String getStep() {
        return step;
    }

    public String getP1() {
        return p1;
    }

    public String getP2() {
        return p2;
    }

    public String getP3() {
        return p3;
    }
}
