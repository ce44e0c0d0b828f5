package wanbi.handover.api;

/** The recipient as printed. */
public final class SheetClaimant {

    private final String name;
    private final String phone;
    private final String relation;
    private final String idKind;
    private final String idLast4;
    private final String authorisation;

    /** Written before the number of the archive box where a paper lies that was not copied. */
    private static final String BOX = "BOX ";

    /** Who acts without a paper. */
    public SheetClaimant(String name, String phone, String relation, String idKind, String idLast4) {
        this(name, phone, relation, idKind, idLast4, null);
    }

    public SheetClaimant(
            String name, String phone, String relation, String idKind, String idLast4, String authorisation) {
        this.name = name;
        this.phone = phone;
        this.relation = relation;
        this.idKind = idKind;
        this.idLast4 = idLast4;
        this.authorisation = authorisation;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getRelation() {
        return relation;
    }

    public String getIdKind() {
        return idKind;
    }

    public String getIdLast4() {
        return idLast4;
    }

    /** @param box null when there is no paper */
    public static String inBox(String box) {
        return box == null ? null : BOX + box;
    }

    /** Number of the box where the paper lies; null when it was copied, or there is none. */
    public String getAuthorisationBox() {
        return authorisation != null && authorisation.startsWith(BOX) ? authorisation.substring(BOX.length()) : null;
    }

    /**
     * SHA-256 of the letter of authority or other proof that was shown; {@code BOX } and the number of its archive box
     * when it was not copied; null when there was none.
     */
    public String getAuthorisation() {
        return authorisation;
    }
}
