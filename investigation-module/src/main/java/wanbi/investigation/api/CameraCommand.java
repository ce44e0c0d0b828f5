package wanbi.investigation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done with cameras; a camera's code begins with its site's. */
public final class CameraCommand {

    private static final Pattern CODE = Pattern.compile("([A-Z][A-Z0-9]{1,9})-C\\d{3,6}");

    private CameraCommand() {}

    /** Whether the text can be the code of a camera of the site. */
    public static boolean isCodeOf(SiteCode site, String code) {
        Matcher shape = CODE.matcher(code == null ? "" : code);
        return shape.matches() && shape.group(1).equals(site.value());
    }

    private static Subject siteOf(String camera) {
        Matcher shape = CODE.matcher(camera == null ? "" : camera);
        if (!shape.matches()) {
            throw new UnknownThing("camera");
        }
        return Subject.of(new SiteCode(shape.group(1)));
    }

    /**
     * @param retired with the retired ones
     * @param text part of code or coverage; null for all
     * @param concern FAULT (records nothing), SHORT (keeps less than it must), CLOCK (more than a minute wrong), STALE (not
     *     measured for a month), or ANY of these; null for all
     */
    public record Query(SiteCode site, boolean retired, String text, String concern, int limit, String after)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    public record Ref(String camera) implements Scoped {
        @Override
        public Subject subject() {
            return siteOf(camera);
        }
    }

    /**
     * @param coverage what it looks at, in words
     * @param equipmentNumber what maker or police call it, one of its kind at the site; may be null
     * @param configuredRetentionDays what the recorder is set to
     * @param requiredRetentionDays what law or contract want; null for thirty (Art. 17)
     */
    public record Draft(
            SiteCode site,
            String code,
            String place,
            String coverage,
            String equipmentNumber,
            String locationClass,
            Integer configuredRetentionDays,
            Integer requiredRetentionDays,
            boolean retired,
            Long version)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(site);
        }
    }

    public record Measure(String camera, Instant oldestRecordingAt, Instant measuredAt) implements Scoped {
        @Override
        public Subject subject() {
            return siteOf(camera);
        }
    }

    /**
     * Either may be null: then it was not checked.
     *
     * @param clockOffsetSeconds how far the recorder's clock is ahead of the true time
     */
    public record Check(String camera, Integer clockOffsetSeconds, LocalDate signCheckedOn) implements Scoped {
        @Override
        public Subject subject() {
            return siteOf(camera);
        }
    }

    /** @param to null while it goes on */
    public record Fault(String camera, Instant from, Instant to, String note) implements Scoped {
        @Override
        public Subject subject() {
            return siteOf(camera);
        }
    }

    public record Mended(String camera, Instant at) implements Scoped {
        @Override
        public Subject subject() {
            return siteOf(camera);
        }
    }
}
