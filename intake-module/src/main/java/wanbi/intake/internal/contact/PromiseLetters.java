package wanbi.intake.internal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import wanbi.intake.api.ClientOnFile.Filed;
import wanbi.platform.api.Message;
import wanbi.platform.api.Outbox;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;
import wanbi.platform.api.Subject;

/** Writes promises to clients: the case and the time, no thing and no person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PromiseLetters {

    private static final Message.Template PROMISE = new Message.Template("wanbi.intake.messages", "PROMISE_NOTICE");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Outbox outbox;

    @Inject
    SiteBook sites;

    void send(PromiseLetter letter, Filed filed, PromisedContact promised) {
        outbox.refuseUnlessOpen(letter.channel());
        SiteView site = sites.site(filed.site());
        outbox.post(new Message(
                filed.site(),
                letter.channel(),
                letter.address(),
                PROMISE,
                Map.of(
                        "caseNumber", filed.number().value(),
                        "site", site.getName(),
                        "time", promised.at().atZone(sites.zone(filed.site())).format(TIME),
                        "phone", Objects.requireNonNullElse(site.getPhone(), "—"),
                        "note", Objects.requireNonNullElse(promised.text(), "")),
                letter.english(),
                Subject.of(filed.number())));
    }
}
