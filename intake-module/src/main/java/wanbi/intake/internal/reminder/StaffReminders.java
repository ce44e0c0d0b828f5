package wanbi.intake.internal.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wanbi.intake.api.event.BellRung;
import wanbi.intake.api.event.PromiseEscalated;
import wanbi.intake.api.event.StepEscalated;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Message;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.Outbox;
import wanbi.platform.api.StaffContacts;
import wanbi.platform.api.StaffContacts.Contact;
import wanbi.platform.api.Subject;

/**
 * Carries alarms to colleagues who do not look at the screen: those who are to know, by mail, else by SMS, and the chat
 * room of the site once. The bell stays the place where an alarm is answered, so that over a channel that is not set up
 * nothing is written. Nothing is told of a thing or a client.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StaffReminders {

    /** The desk sees its own warnings before it; mail is for those who are called. */
    private static final Set<String> CALLED = Set.of("MANAGER", "HEAD_OFFICE");

    @Inject
    Outbox outbox;

    @Inject
    StaffContacts contacts;

    @Inject
    ReminderWords words;

    @Inject
    Audience audience;

    void overdue(@Observes StepEscalated alarm) {
        if (CALLED.contains(alarm.level()) && isAnybodyReached()) {
            Map<String, String> values = words.of(alarm.site(), alarm.number(), alarm.priority(), alarm.dueAt());
            values.put("step", words.step(alarm.step()));
            values.put("level", words.level(alarm.level()));
            remind(alarm.site(), alarm.role(), alarm.number(), alarm.alarm(), ReminderWords.STEP_OVERDUE, values);
        }
    }

    /** The promise is the desk's own, which may be away from its screen: it is reminded too. */
    void overdue(@Observes PromiseEscalated alarm) {
        if (isAnybodyReached()) {
            Map<String, String> values = words.of(alarm.site(), alarm.number(), alarm.priority(), alarm.dueAt());
            remind(alarm.site(), alarm.role(), alarm.number(), alarm.alarm(), ReminderWords.PROMISE_OVERDUE, values);
        }
    }

    /**
     * It may ring at a site that must not know the case: the words name the matter alone. Where it rings for several roles
     * the managers' is told on; the others have the bell.
     */
    void rung(@Observes BellRung alarm) {
        if (CALLED.contains(alarm.role()) && isAnybodyReached()) {
            Map<String, String> values = words.of(alarm.site(), alarm.matter(), alarm.dueAt());
            remind(alarm.site(), alarm.role(), alarm.number(), alarm.alarm(), ReminderWords.BELL, values);
        }
    }

    /** Of a hundred thousand alarms at once none is worked out for nobody. */
    private boolean isAnybodyReached() {
        return Stream.of(MessageChannel.values()).anyMatch(outbox::isOpen);
    }

    private void remind(
            SiteCode site,
            String role,
            CaseNumber number,
            String alarm,
            Message.Template template,
            Map<String, String> values) {
        Map<String, MessageChannel> addresses = new LinkedHashMap<>();
        for (Contact colleague : contacts.holding(Role.valueOf(role), site)) {
            way(colleague)
                    .filter(channel -> audience.mayKnow(number, colleague.staff()))
                    .ifPresent(channel -> addresses.put(address(colleague, channel), channel));
        }
        addresses.forEach((address, channel) ->
                post(new Message(site, channel, address, template, values, false, Subject.of(number)), alarm));
        if (outbox.isOpen(MessageChannel.CHAT) && audience.maySiteKnow(number)) {
            post(new Message(site, MessageChannel.CHAT, null, template, values, false, Subject.of(number)), alarm);
        }
    }

    private void post(Message message, String alarm) {
        outbox.postOnce(message, alarm + "/" + message.channel() + "/" + message.address());
    }

    private Optional<MessageChannel> way(Contact colleague) {
        if (colleague.mail() != null && outbox.isOpen(MessageChannel.MAIL)) {
            return Optional.of(MessageChannel.MAIL);
        }
        return colleague.phone() != null && outbox.isOpen(MessageChannel.SMS)
                ? Optional.of(MessageChannel.SMS)
                : Optional.empty();
    }

    private static String address(Contact colleague, MessageChannel channel) {
        return channel == MessageChannel.MAIL ? colleague.mail() : colleague.phone();
    }
}
