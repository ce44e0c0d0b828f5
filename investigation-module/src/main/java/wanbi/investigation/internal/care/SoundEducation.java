package wanbi.investigation.internal.care;

import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.CareCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** An education that has been judged. */
record SoundEducation(Instant at, List<String> topics, String material, boolean acknowledged) {

    private static final int LONGEST = 500;

    /** @param reportedAt of the case */
    static SoundEducation judged(CareCommand.Educate said, Instant reportedAt, Instant now) {
        FieldErrors errors = new FieldErrors();
        Moments.judge(said.at(), reportedAt, now, errors);
        List<String> topics = Moments.topics(said.topics(), errors);
        String material = Texts.clean(said.material());
        errors.unless(Texts.length(material) <= LONGEST, "material", "TOO_LONG", LONGEST);
        errors.refuse();
        return new SoundEducation(said.at(), topics, material, said.acknowledged());
    }
}
