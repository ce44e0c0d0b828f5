package wanbi.investigation.api;

import java.util.List;

/** What is known of the scene of a theft. */
public final class SceneView {

    private final String caseNumber;
    private final String site;
    private final String what;
    private final String place;
    private final boolean open;
    private final boolean policeCalled;
    private final List<SceneStamp> arrivals;
    private final List<FactCheckView> factChecks;
    private final List<SceneProtectionView> protections;
    private final List<SceneEntryView> entries;

    /**
     * @param what names of the things
     * @param place code; null when nobody knows
     * @param open whether there is still something to do for the case
     * @param policeCalled whether the police know of it
     */
    public record Of(String caseNumber, String site, String what, String place, boolean open, boolean policeCalled) {}

    public SceneView(
            Of of,
            List<SceneStamp> arrivals,
            List<FactCheckView> factChecks,
            List<SceneProtectionView> protections,
            List<SceneEntryView> entries) {
        this.caseNumber = of.caseNumber();
        this.site = of.site();
        this.what = of.what();
        this.place = of.place();
        this.open = of.open();
        this.policeCalled = of.policeCalled();
        this.arrivals = arrivals;
        this.factChecks = factChecks;
        this.protections = protections;
        this.entries = entries;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public String getWhat() {
        return what;
    }

    public String getPlace() {
        return place;
    }

    public boolean isPoliceCalled() {
        return policeCalled;
    }

    public boolean isOpen() {
        return open;
    }

    /** In the order in which they were written down. */
    public List<SceneStamp> getArrivals() {
        return arrivals;
    }

    /** Oldest first; the last one counts. */
    public List<FactCheckView> getFactChecks() {
        return factChecks;
    }

    /** Null before anybody has looked. */
    public FactCheckView getFactCheck() {
        return factChecks.isEmpty() ? null : factChecks.get(factChecks.size() - 1);
    }

    /** Oldest first. */
    public List<SceneProtectionView> getProtections() {
        return protections;
    }

    /** Null before anybody has kept it. */
    public SceneProtectionView getProtection() {
        return protections.isEmpty() ? null : protections.get(protections.size() - 1);
    }

    /** NONE, ACTIVE or RELEASED (E.3). */
    public String getProtectionStatus() {
        return getProtection() == null ? "NONE" : getProtection().getStatus();
    }

    public List<SceneEntryView> getEntries() {
        return entries;
    }
}
