package wanbi.launch;

/** Why the launcher gave up, as the number that a script or a service supervisor sees. */
enum Exit {
    SETTINGS(2),
    DEPLOYMENT(3),
    PORT(4),
    DATABASE(5),
    DATA_FOLDER(6);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
