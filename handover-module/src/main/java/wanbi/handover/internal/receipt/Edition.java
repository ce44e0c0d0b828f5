package wanbi.handover.internal.receipt;

import wanbi.platform.api.SignatureMark;

/**
 * What a receipt says at present.
 *
 * @param mark null when the client has not signed this version
 */
record Edition(int version, ReceiptContent content, SignatureMark mark) {}
