package wanbi.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The pages round signing in, and the way back from there. */
public final class SignInPages {

    public static final String SIGN_IN = "/sign-in.xhtml";
    public static final String FIRST_RUN = "/first-run.xhtml";
    public static final String OWN_PASSWORD = "/own/password.xhtml";
    public static final String ERROR = "/error.xhtml";
    public static final String HOME = "/";

    /** Name of the parameter that carries the way back. */
    public static final String BACK = "to";

    private static final int LONGEST = 1_000;

    private SignInPages() {}

    /** @param back path with query, as asked for */
    public static String signInAndBackTo(String back) {
        return SIGN_IN + "?" + BACK + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** Only a path of this house; anything that a browser might read as another host leads home. */
    public static String safe(String back) {
        boolean ours = back != null
                && back.length() <= LONGEST
                && back.startsWith("/")
                && !back.startsWith("//")
                && back.indexOf('\\') < 0
                && back.chars().noneMatch(Character::isISOControl)
                && !back.startsWith(SIGN_IN);
        return ours ? back : HOME;
    }
}
