package wanbi.handover.internal.disposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.DueThingView;
import wanbi.handover.api.HouseNoticeCommand;
import wanbi.handover.api.HouseNoticeView;
import wanbi.handover.api.HouseNotices;
import wanbi.handover.api.UnclaimedPrinter;
import wanbi.intake.api.UnclaimedThings;
import wanbi.intake.api.UnclaimedThings.UnclaimedThing;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class HouseNoticeDoor implements HouseNotices {

    @Inject
    HouseNoticeShelf shelf;

    @Inject
    DisposalJournal journal;

    @Inject
    UnclaimedThings things;

    @Inject
    UnclaimedPrinter printer;

    @Inject
    FileStore files;

    @Inject
    DayNumbers numbers;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<DueThingView> noticeable(SiteCode site) {
        Set<ItemTag> named = shelf.namedAt(site);
        return things.fresh(site).stream()
                .filter(HouseNoticeLine::mayStandOn)
                .filter(thing -> !named.contains(thing.getTag()))
                .map(DisposalViews::thing)
                .toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public HouseNoticeView post(HouseNoticeCommand.Post said) {
        List<ItemTag> tags = Proposal.tags(said.items());
        ZoneId zone = sites.zone(said.site());
        List<HouseNoticeView.Line> lines = tags.stream()
                .map(things::lock)
                .map(thing -> HouseNoticeLine.of(here(thing, said.site()), zone))
                .toList();
        Instant now = clock.instant();
        HouseNoticeView draft = new HouseNoticeView(
                numbers.nextName(said.site(), "QS"),
                said.site().value(),
                now,
                now.atZone(zone).toLocalDate(),
                staff.name(),
                null,
                lines);
        String file = files.put(printer.notice(draft, sites.site(said.site())), "application/pdf")
                .file();
        HouseNotice notice = HouseNotice.posted(draft, said.site(), staff.id(), file);
        shelf.add(notice);
        journal.posted(notice);
        return notice.view(zone);
    }

    private static UnclaimedThing here(UnclaimedThing thing, SiteCode site) {
        if (!thing.getSite().equals(site)) {
            throw new UnknownThing(thing.getTag().value());
        }
        return thing;
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<HouseNoticeView> of(SiteCode site) {
        ZoneId zone = sites.zone(site);
        return shelf.of(site).stream().map(notice -> notice.view(zone)).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public InputStream pdf(HouseNoticeCommand.Ref ref) {
        return files.open(shelf.get(ref.notice()).file());
    }
}
