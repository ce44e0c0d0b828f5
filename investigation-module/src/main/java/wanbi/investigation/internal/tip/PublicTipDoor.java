package wanbi.investigation.internal.tip;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import wanbi.investigation.api.PublicTips;
import wanbi.investigation.api.TipCommand.Told;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.SiteBook;

/** Whoever reads the poster may drop a note; nobody asks who it was (R11). */
@Stateless
@PermitAll
public class PublicTipDoor implements PublicTips {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    @Inject
    TipBook book;

    @Inject
    SiteBook sites;

    @Inject
    Clock clock;

    @Override
    public Optional<String> box(String site) {
        return known(site).map(code -> sites.site(code).getName());
    }

    @Override
    public String drop(String site, Told told) {
        SiteCode box = known(site).orElseThrow(() -> new UnknownThing("site"));
        Instant now = clock.instant();
        Tip tip = book.open(box, SoundTip.judged(told, now), now);
        book.keep(tip, now);
        return tip.id();
    }

    private Optional<SiteCode> known(String site) {
        return Optional.ofNullable(site)
                .filter(code -> CODE.matcher(code).matches())
                .map(SiteCode::new)
                .filter(sites::exists);
    }
}
