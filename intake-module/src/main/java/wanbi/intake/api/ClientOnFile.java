package wanbi.intake.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.BetweenContexts;

/** What has to be known of a case by whoever speaks to its client; plain values, they stay inside. */
@BetweenContexts
public interface ClientOnFile {

    Filed of(CaseNumber number);

    /**
     * @param open accepted and not ended: the client waits for something
     * @param atCounter opened for somebody who stands at the counter
     * @param client null when nobody is known to miss it
     * @param ownWords all that the report says, which may be said back to the client
     * @param others clients of other cases that a thing of this case was thought to belong to
     * @param things what is or was thought to be this case's
     */
    record Filed(
            CaseNumber number,
            SiteCode site,
            String status,
            boolean open,
            boolean atCounter,
            Instant receivedAt,
            Person client,
            String category,
            String placePath,
            String ownWords,
            List<Person> others,
            List<ItemTag> things) {

        /** Entered in error, or passed on to another: nothing is told to the client here. */
        public boolean isVoid() {
            return "VOIDED".equals(status);
        }

        @Override
        public String toString() {
            return "Filed[" + number + "]";
        }
    }

    /** Either may be null. */
    record Person(String name, String phone) {
        @Override
        public String toString() {
            return "Person";
        }
    }
}
