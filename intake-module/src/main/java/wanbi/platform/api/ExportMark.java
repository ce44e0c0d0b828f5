package wanbi.platform.api;

/** Where the journal stood when an export had been registered. */
public final class ExportMark {

    private final String chain;
    private final String head;
    private final int entries;

    public ExportMark(String chain, String head, int entries) {
        this.chain = chain;
        this.head = head;
        this.entries = entries;
    }

    /** Name of the chain, of the site's day or the company's. */
    public String getChain() {
        return chain;
    }

    /** SHA-256 of its last entry in hex, the export's own. */
    public String getHead() {
        return head;
    }

    public int getEntries() {
        return entries;
    }
}
