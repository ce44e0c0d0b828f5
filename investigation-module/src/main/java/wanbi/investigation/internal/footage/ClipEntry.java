package wanbi.investigation.internal.footage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.FootageRefused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.FileStore.Laid;
import wanbi.platform.api.StoredFile;

/** The short transactions before and after a clip's long way into the store. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClipEntry {

    private static final String ANY = "application/octet-stream";
    private static final int LONGEST_TYPE = 100;

    @Inject
    FileStore files;

    @Inject
    FootageShelf shelf;

    @Inject
    InvestigatedCases cases;

    @Inject
    FootageJournal acts;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    /** Before the first byte is read: nobody sends two gigabytes for nothing. */
    public void refuseUnlessOpen(CaseNumber number) {
        InvestigatedCase about = cases.look(number);
        if (about.isReferral()) {
            throw FootageRefused.referral();
        }
    }

    public StoredFile enter(CaseNumber number, Laid laid, String mediaType) {
        if (laid.bytes() == 0) {
            throw new InvalidInput("file", "REQUIRED");
        }
        InvestigatedCase about = cases.lock(number);
        boolean told = mediaType != null && mediaType.length() <= LONGEST_TYPE;
        StoredFile stored = files.enter(laid, told ? mediaType : ANY);
        shelf.addClip(number, stored.file(), stored.bytes(), persons.acting(about.getSite()), clock.instant());
        acts.stored(number, stored);
        return stored;
    }
}
