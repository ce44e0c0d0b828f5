package wanbi.intake.api;

/** One thing inside the lost or found thing. */
public final class ContentView {

    private final String kind;
    private final String text;

    public ContentView(String kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }
}
