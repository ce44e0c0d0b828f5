package wanbi.intake.api;

/** The notice that clients are given (R10). */
public interface ClientNotices {

    NoticeView current();
}
