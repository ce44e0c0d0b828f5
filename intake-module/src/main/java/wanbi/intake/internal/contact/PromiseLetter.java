package wanbi.intake.internal.contact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wanbi.intake.api.ClientOnFile.Person;
import wanbi.intake.api.ContactCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.MailAddress;
import wanbi.platform.api.MessageChannel;

/** A promise that the house writes to the client; by SMS to the number on the case alone. */
record PromiseLetter(MessageChannel channel, String address, boolean english) {

    private static final Set<String> WRITTEN = Set.of("MAIL", "SMS");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}|\\+[1-9]\\d{5,14}");

    static Optional<PromiseLetter> judged(ContactCommand.MakePromise said, Person client, FieldErrors errors) {
        if (said.letter() == null) {
            return Optional.empty();
        }
        String channel = Texts.clean(said.channel());
        if (channel == null || !WRITTEN.contains(channel)) {
            errors.add("channel", "LETTER_BY_MAIL_OR_SMS");
            return Optional.empty();
        }
        String typed = Texts.clean(said.letter().address());
        String address = "MAIL".equals(channel) ? mail(typed, errors) : mobile(typed, client, errors);
        return Optional.of(new PromiseLetter(
                MessageChannel.valueOf(channel), address, said.letter().english()));
    }

    private static String mail(String typed, FieldErrors errors) {
        errors.unless(typed != null, "address", "REQUIRED");
        errors.unless(typed == null || MailAddress.isValid(typed), "address", "INVALID_MAIL");
        return typed;
    }

    private static String mobile(String typed, Person client, FieldErrors errors) {
        errors.unless(typed == null, "address", "ADDRESS_FOR_MAIL_ONLY");
        String phone = client == null ? null : client.phone();
        errors.unless(phone != null && MOBILE.matcher(phone).matches(), "channel", "NO_MOBILE");
        return phone;
    }

    @Override
    public String toString() {
        return "PromiseLetter[" + channel + "]";
    }
}
