package wanbi.platform.api;

/** Ways out of the house. */
public enum MessageChannel {
    /** To a mail address, over SMTP. */
    MAIL,
    /** To a mobile telephone, through the company's SMS gateway. */
    SMS,
    /** To the staff of a site in the company's chat, through a webhook. */
    CHAT
}
