package wanbi.launch;

/** A start that cannot go on, told in the two languages of the people who may stand before the screen. */
final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exit exit;

    LaunchFailure(Exit exit, String chinese, String english) {
        this(exit, chinese, english, null);
    }

    LaunchFailure(Exit exit, String chinese, String english, Throwable cause) {
        super(chinese + System.lineSeparator() + english, cause);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
