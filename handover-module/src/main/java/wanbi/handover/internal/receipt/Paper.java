package wanbi.handover.internal.receipt;

/**
 * A printed paper in the file store.
 *
 * @param code its own verification code
 */
record Paper(String file, String fileHash, String code) {}
