package wanbi.web.rest.body;

/** What a client sent, as far as an Idempotency-Key has to recognise it again. */
public interface Fingerprinted {

    /** SHA-256 of the bytes, in hex. */
    String sha256();

    /** Refuses what could be told wrong without the rules; nothing by default. */
    default Complaints complaints() {
        return Complaints.NONE;
    }
}
