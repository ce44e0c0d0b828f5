package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Founds the company, once; of two founders at the same moment the second waits and is refused. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Founding {

    private static final int NAME_MAX = 100;

    @Inject
    DirectoryBook book;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    void found(String typedName, boolean demonstration) {
        book.oneAtATime("founding");
        if (book.company().isPresent()) {
            throw new FirstRunDone();
        }
        String name = Texts.clean(typedName);
        FieldErrors errors = new FieldErrors();
        Fields.text(errors, "company", name, NAME_MAX);
        errors.refuse();
        book.add(Company.found(name, demonstration, clock.instant()));
        book.flush();
        journal.append(JournalEntry.of(journal.today(), "COMPANY_FOUNDED").fact("name", name));
    }
}
