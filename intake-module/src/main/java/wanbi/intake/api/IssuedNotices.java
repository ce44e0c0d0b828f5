package wanbi.intake.api;

import java.util.Optional;
import wanbi.platform.api.BetweenContexts;

/** Versions of the client notice, for those who have to judge or print one (R10). */
@BetweenContexts
public interface IssuedNotices {

    NoticeView inForce();

    Optional<NoticeView> version(int number);
}
