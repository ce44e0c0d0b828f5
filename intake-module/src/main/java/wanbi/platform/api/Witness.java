package wanbi.platform.api;

/** A second person: the colleague's id and the six-digit PIN that the colleague types on the same screen (I4). */
public record Witness(String staff, String pin) {

    @Override
    public String toString() {
        return "Witness[" + staff + "]";
    }
}
