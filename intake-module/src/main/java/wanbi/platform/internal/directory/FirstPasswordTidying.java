package wanbi.platform.internal.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** One-time passwords that nobody asked for are forgotten at night. */
@Singleton
@PermitAll
public class FirstPasswordTidying {

    @Inject
    FirstPasswords passwords;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void tidy() {
        passwords.forget();
    }
}
