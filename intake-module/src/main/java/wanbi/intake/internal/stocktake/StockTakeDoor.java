package wanbi.intake.internal.stocktake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.Custody;
import wanbi.intake.api.ScanAnswer;
import wanbi.intake.api.ScanView;
import wanbi.intake.api.StockTakeCommand;
import wanbi.intake.api.StockTakeRefused;
import wanbi.intake.api.StockTakeView;
import wanbi.intake.api.StockTakes;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class StockTakeDoor implements StockTakes {

    private static final String SERIES = "PD";
    private static final int MOST_CODES = 100;
    private static final int REASON_MAX = 200;

    @Inject
    StockTakeBook book;

    @Inject
    Settlement settlement;

    @Inject
    Comparing comparing;

    @Inject
    Scanner scanner;

    @Inject
    Custody custody;

    @Inject
    DayNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public StockTakeView open(StockTakeCommand.Open said) {
        String scope = Texts.clean(said.scope());
        if (scope != null && custody.shelf(said.site(), scope).isEmpty()) {
            throw new InvalidInput("scope", "STORAGE_NOT_HERE");
        }
        // Who takes a number of the day holds it: of two who open at once the second sees what the first has opened.
        String id = numbers.nextName(said.site(), SERIES);
        book.openOf(said.site(), scope).ifPresent(open -> {
            throw StockTakeRefused.open(open);
        });
        StockTake take = StockTake.open(id, said.site(), scope, Signer.of(staff, clock.instant()));
        book.add(take);
        journal.append(entry(take, "STOCK_TAKE_OPENED").fact("scope", scope).fact("book", book.lines(id)));
        return settlement.shown(take);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER})
    public ScanAnswer scan(StockTakeCommand.Scan said) {
        StockTake take = book.lock(said.stockTake());
        take.refuseUnless(StockTakeState.OPEN);
        List<String> codes = said.codes() == null
                ? List.of()
                : said.codes().stream()
                        .filter(code -> Texts.clean(code) != null)
                        .toList();
        FieldErrors errors = new FieldErrors();
        errors.unless(!codes.isEmpty(), "codes", "REQUIRED");
        errors.unless(codes.size() <= MOST_CODES, "codes", "TOO_MANY", MOST_CODES);
        String place = place(take, Texts.clean(said.place()), errors);
        errors.refuse();
        List<ScanView> told = new ArrayList<>();
        codes.forEach(code -> told.add(read(take, place, code)));
        return new ScanAnswer(told, book.lines(take.id()), book.counted(take.id()));
    }

    private String place(StockTake take, String place, FieldErrors errors) {
        if (place == null) {
            return take.scope();
        }
        boolean counted = take.scope() == null || take.scope().equals(place);
        errors.unless(counted, "place", "OTHER_PLACE_COUNTED");
        errors.unless(custody.shelf(take.site(), place).isPresent(), "place", "STORAGE_NOT_HERE");
        return place;
    }

    private ScanView read(StockTake take, String place, String code) {
        String tag = scanner.name(code);
        Outcome outcome = scanner.judge(take, tag, place);
        boolean again = book.lastSeen(take.id(), tag)
                .filter(seen -> seen.equals(place == null ? "" : place))
                .isPresent();
        if (!again) {
            int n = 1 + book.scans(take.id());
            book.add(Scanned.of(take.id(), n, tag, place, outcome, Signer.of(staff, clock.instant())));
        }
        return scanner.shown(take.site(), tag, outcome.name(), again);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public StockTakeView close(StockTakeCommand.Close said) {
        StockTake take = seen(said.stockTake(), said.version());
        take.refuseUnless(StockTakeState.OPEN);
        settlement.close(take, said.witness());
        Tally tally = take.tally();
        journal.append(entry(take, "STOCK_TAKE_CLOSED")
                .fact("book", tally.book())
                .fact("counted", tally.counted())
                .fact("differing", tally.differing())
                .fact("witness", take.witness()));
        return settlement.shown(take);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public StockTakeView callOff(StockTakeCommand.Settle said) {
        StockTake take = seen(said.stockTake(), said.version());
        String reason = reason(said.handling());
        take.callOff(Signer.of(staff, clock.instant()));
        journal.append(entry(take, "STOCK_TAKE_CALLED_OFF").because(reason));
        return settlement.shown(take);
    }

    @Override
    @Guarded(Role.HEAD_OFFICE)
    public StockTakeView approve(StockTakeCommand.Settle said) {
        StockTake take = seen(said.stockTake(), said.version());
        String handling = reason(said.handling());
        take.approve(Signer.of(staff, clock.instant()), staff.id(), book.hasScanned(take.id(), staff.id()), handling);
        settlement.putRight(take);
        journal.append(entry(take, "STOCK_TAKE_APPROVED")
                .fact("differing", take.tally().differing())
                .because(handling));
        return settlement.shown(take);
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public StockTakeView get(StockTakeCommand.Ref ref) {
        return settlement.shown(book.get(ref.stockTake()));
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<StockTakeView> list(StockTakeCommand.Listed listed) {
        Set<SiteCode> among = listed.site() != null
                ? Set.of(listed.site())
                : staff.sitesWith(Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
        return book.newest(among).stream().map(settlement::listed).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public ScanView find(StockTakeCommand.Sought sought) {
        if (Texts.clean(sought.code()) == null) {
            throw new InvalidInput("code", "REQUIRED");
        }
        String tag = scanner.name(sought.code());
        return scanner.shown(
                sought.site(), tag, scanner.whose(sought.site(), tag).name(), false);
    }

    private StockTake seen(String id, Long version) {
        StockTake take = book.lock(id);
        take.refuseUnlessSeen(version);
        return take;
    }

    private JournalEntry entry(StockTake take, String act) {
        return JournalEntry.of(journal.today(take.site()), act).fact("stockTake", take.id());
    }

    private static String reason(String typed) {
        String reason = Texts.clean(typed);
        FieldErrors errors = new FieldErrors();
        errors.unless(reason != null, "handling", "REQUIRED");
        errors.unless(Texts.length(reason) <= REASON_MAX, "handling", "TOO_LONG", REASON_MAX);
        errors.refuse();
        return reason;
    }
}
