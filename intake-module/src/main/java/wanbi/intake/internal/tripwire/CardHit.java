package wanbi.intake.internal.tripwire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import wanbi.kernel.SiteCode;

/**
 * A use of a lost card, with how many there were.
 *
 * @param event the one to tell of
 */
record CardHit(LostCard lost, AccessEvent event, int uses) {

    private static final int DIGITS = 10;
    private static final long SECONDS_OF_AN_HOUR = 3_600;

    /**
     * Rings once per lost card and hour at a site, and for each who has to know. Neither the case's number nor the card's
     * stands in it: at the gate of another site nobody is told of either.
     */
    String alarm(SiteCode site, String role) {
        long hour = event.at().getEpochSecond() / SECONDS_OF_AN_HOUR;
        return site + ".ACCESS." + fingerprint() + "." + hour + "." + role;
    }

    Set<SiteCode> sites() {
        Set<SiteCode> sites = new LinkedHashSet<>();
        sites.add(event.site());
        sites.add(lost.site());
        return sites;
    }

    private String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((lost.number() + "|" + lost.card()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
