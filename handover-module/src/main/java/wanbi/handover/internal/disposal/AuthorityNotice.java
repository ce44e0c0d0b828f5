package wanbi.handover.internal.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import wanbi.handover.api.DisposalCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** When the authority announced the things, as it told us; its year runs from then (L-02, L-05). */
@Embeddable
class AuthorityNotice {

    private static final int PAPER_MAX = 60;

    @Column(name = "authority_noticed_on")
    private LocalDate on;

    @Column(name = "authority_notice")
    private String paper;

    protected AuthorityNotice() {}

    /** @param went the day on which the things left us */
    static AuthorityNotice judged(DisposalCommand.Noticed said, LocalDate went, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        errors.unless(said.on() != null, "on", "REQUIRED");
        errors.unless(said.on() == null || !said.on().isAfter(today), "on", "IN_FUTURE");
        errors.unless(said.on() == null || !said.on().isBefore(went), "on", "BEFORE_HANDOVER", went.toString());
        AuthorityNotice notice = new AuthorityNotice();
        notice.on = said.on();
        notice.paper = Texts.clean(said.paper());
        errors.unless(Texts.length(notice.paper) <= PAPER_MAX, "paper", "TOO_LONG", PAPER_MAX);
        errors.refuse();
        return notice;
    }

    LocalDate on() {
        return on;
    }

    String paper() {
        return paper;
    }
}
