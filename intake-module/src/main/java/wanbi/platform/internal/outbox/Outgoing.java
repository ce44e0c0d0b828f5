package wanbi.platform.internal.outbox;

import wanbi.platform.api.MessageChannel;

/**
 * A message in a sender's hands.
 *
 * @param attempt which the sender settles; another sender's is another one
 * @param letter null when it cannot be opened any more
 */
record Outgoing(String id, String site, MessageChannel channel, int attempt, Letter letter) {}
