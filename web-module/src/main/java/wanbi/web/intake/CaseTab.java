package wanbi.web.intake;

/** The tabs of the page of a case, in their order there. */
public enum CaseTab {
    ITEMS,
    CLAIMS,
    HANDOVER,
    NOTIFY,
    CORRECT,
    CONTACT,
    FOOTAGE,
    SEARCH,
    CARE,
    SCENE,
    EVIDENCE,
    POLICE;

    /** The page anew, open at this tab. */
    public String of(Object caseNumber) {
        return "/intake/case-file?faces-redirect=true&no=" + caseNumber + "&tab=" + ordinal();
    }
}
