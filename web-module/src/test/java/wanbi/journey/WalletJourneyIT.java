package wanbi.journey;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** The main story on the pages, from the counter's first question to the receipt, in both languages. */
class WalletJourneyIT {

    @RegisterExtension
    final Visit visit = Visit.inChinese();

    @Test
    void aBlackWalletComesBack() {
        theWalletComesBack(Wording.CHINESE);
    }

    @Test
    void aBlackWalletComesBackInEnglish() {
        theWalletComesBack(Wording.ENGLISH);
    }

    private void theWalletComesBack(Locale language) {
        Person desk = Person.signedIn(visit.page(), language, "desk");
        String tag = WalletStory.registered(desk);
        String number = WalletStory.reported(desk);
        WalletStory.linkedAndTold(desk, number, tag);
        WalletStory.compared(desk, number);
        String receipt = WalletStory.signedAndHandedOver(desk);
        WalletStory.proven(desk, number, receipt);
        desk.hasNothingToComplainOf();
    }
}
