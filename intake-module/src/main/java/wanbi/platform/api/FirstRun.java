package wanbi.platform.api;

/** An empty installation asks its first visitor for the company, the first site and the first administrator. */
public interface FirstRun {

    /** True while there is no company; the first-run page exists only as long. */
    boolean isDue();

    /**
     * Creates all of it in one transaction, once. The first administrator gets ADMIN for the company.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code FIRST_RUN_DONE} (409) when a company exists
     */
    void create(FirstCompany company);

    record FirstCompany(
            String company,
            String regionCode,
            String regionName,
            String siteCode,
            String siteName,
            String sitePhone,
            String adminName,
            String username,
            String password) {
        @Override
        public String toString() {
            return "FirstCompany[" + company + "]";
        }
    }
}
