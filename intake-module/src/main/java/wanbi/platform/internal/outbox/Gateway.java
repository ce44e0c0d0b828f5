package wanbi.platform.internal.outbox;

/** An HTTP receiver and the secret that we share with it. */
record Gateway(String url, String secret) {

    @Override
    public String toString() {
        return "Gateway[" + url + "]";
    }
}
