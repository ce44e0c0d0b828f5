package wanbi.web.paper;

/** A line of the hand-over list, in the columns of the police's own forms (接受证据材料清单, 扣押清单). */
public record HandoverLine(String number, String name, int quantity, String features, String source, String remarks) {}
