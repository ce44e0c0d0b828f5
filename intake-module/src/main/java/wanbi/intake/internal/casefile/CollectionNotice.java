package wanbi.intake.internal.casefile;

import java.util.Set;
import java.util.regex.Pattern;
import wanbi.intake.api.CaseCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.MailAddress;
import wanbi.platform.api.MessageChannel;

/**
 * What the desk asks to be sent to the client, judged (R08). It names the case and the desk and no thing: a wrong number
 * must not learn what waits there, nor how it looks (L-30, F-8).
 */
record CollectionNotice(MessageChannel channel, String address, String note, boolean english) {

    private static final Set<String> SENT_BY_THE_HOUSE = Set.of("MAIL", "SMS");
    private static final int LONGEST_NOTE = 200;
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}|\\+[1-9]\\d{5,14}");

    static CollectionNotice judged(CaseCommand.SendNotice asked, LossCase lossCase) {
        boolean stolenAndHere = lossCase.isTheft()
                && lossCase.isWaitedFor()
                && !lossCase.links().isEmpty();
        if (!stolenAndHere) {
            lossCase.status().refuseUnless(CaseStatus.FOUND_WAITING);
        }
        FieldErrors errors = new FieldErrors();
        FieldCheck at = new FieldCheck(errors);
        String channel = at.code("channel", asked.channel(), SENT_BY_THE_HOUSE);
        at.needed(true, "channel", channel);
        String note = at.line("text", asked.note(), LONGEST_NOTE);
        String address = "MAIL".equals(channel) ? mail(at, asked.address()) : mobile(at, asked.address(), lossCase);
        errors.refuse();
        return new CollectionNotice(MessageChannel.valueOf(channel), address, note, asked.english());
    }

    private static String mail(FieldCheck at, String typed) {
        String address = Texts.clean(typed);
        at.needed(true, "address", address);
        at.unless(address == null || MailAddress.isValid(address), "address", "INVALID_MAIL");
        return address;
    }

    /** To the number on the case alone: another one would have to be confirmed by the client first. */
    private static String mobile(FieldCheck at, String typed, LossCase lossCase) {
        at.unless(Texts.clean(typed) == null, "address", "ADDRESS_FOR_MAIL_ONLY");
        String phone = lossCase.client() == null ? null : lossCase.client().phone();
        at.unless(isMobile(phone), "channel", "NO_MOBILE");
        return phone;
    }

    /** Takes text messages. */
    static boolean isMobile(String phone) {
        return phone != null && MOBILE.matcher(phone).matches();
    }

    @Override
    public String toString() {
        return "CollectionNotice[" + channel + "]";
    }
}
