package wanbi.handover.internal.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.LetterCommand;
import wanbi.handover.api.LetterContent;
import wanbi.handover.api.LetterContent.Done;
import wanbi.handover.api.LetterPrinter;
import wanbi.handover.api.LetterView;
import wanbi.handover.api.Letters;
import wanbi.handover.api.Refused;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.WrittenLetters;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.platform.api.Chain;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.Roles;
import wanbi.platform.api.SiteBook;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class LetterDoor implements Letters {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    @Inject
    LetterShelf shelf;

    @Inject
    LetterPrinter printer;

    @Inject
    CaseProgress cases;

    @Inject
    CaseRegister register;

    @Inject
    WrittenLetters written;

    @Inject
    FileStore files;

    @Inject
    Journal journal;

    @Inject
    SiteBook sites;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** The case's row keeps two who write at once apart, so that no number is given twice. */
    @Override
    @Guarded({Role.DESK, Role.MANAGER})
    public LetterView issue(LetterCommand.Issue said) {
        LetterKind kind = judged(said);
        CaseForClaim about = cases.lock(said.caseNumber());
        CaseView report = register.get(said.caseNumber());
        kind.refuseUnlessFits(report, clock.instant(), sites.zone(about.getSite()));
        if (about.getClientName() == null) {
            throw Refused.nobodyToWriteTo();
        }
        LetterView draft = draft(said, kind);
        String file = files.put(printer.letter(content(draft, kind, about, report)), "application/pdf")
                .file();
        Letter letter =
                Letter.issued(draft, about.getSite(), report.getItems().get(0).getCategory(), staff.id(), file);
        shelf.add(letter);
        journal.append(JournalEntry.of(Chain.of(said.caseNumber()), "LETTER_ISSUED")
                .fact("letter", letter.id())
                .fact("letterKind", kind)
                .fact("language", said.language())
                .fact("hash", file));
        if (kind == LetterKind.CLOSING) {
            written.written(said.caseNumber(), letter.id());
        }
        return letter.view();
    }

    private static LetterKind judged(LetterCommand.Issue said) {
        FieldErrors errors = new FieldErrors();
        LetterKind kind = LetterKind.of(said.kind()).orElse(null);
        if (said.kind() == null) {
            errors.add("kind", "REQUIRED");
        } else {
            errors.unless(kind != null, "kind", "UNKNOWN_CODE", said.kind());
        }
        if (said.language() == null) {
            errors.add("language", "REQUIRED");
        } else {
            errors.unless(LANGUAGES.contains(said.language()), "language", "UNKNOWN_CODE", said.language());
        }
        errors.refuse();
        return kind;
    }

    private LetterView draft(LetterCommand.Issue said, LetterKind kind) {
        List<Letter> before = shelf.ofCase(said.caseNumber());
        int number = before.size() + 1;
        long like = before.stream()
                .filter(letter -> letter.isLike(kind, said.language()))
                .count();
        return new LetterView(
                LetterCommand.numberOf(said.caseNumber(), number),
                said.caseNumber().value(),
                number,
                kind.name(),
                said.language(),
                (int) like + 1,
                clock.instant(),
                staff.name(),
                null,
                shelf.freshCode());
    }

    private LetterContent content(LetterView draft, LetterKind kind, CaseForClaim about, CaseView report) {
        List<Done> done = kind.tellsWhatWasDone() ? WhatWasDone.in(register.chronology(about.getNumber())) : List.of();
        return new LetterContent(
                draft,
                sites.site(about.getSite()),
                about.getClientName(),
                report,
                kind == LetterKind.CLOSING ? report.getStanding().getWatchUntil() : null,
                done);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<LetterView> ofCase(CaseNumber number) {
        return shelf.ofCase(number).stream().map(Letter::view).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE})
    public InputStream pdf(LetterCommand.Ref ref) {
        Letter letter = shelf.get(ref);
        journal.append(
                JournalEntry.of(Chain.of(letter.caseNumber()), "LETTER_READ").fact("letter", letter.id()));
        return files.open(letter.file());
    }
}
