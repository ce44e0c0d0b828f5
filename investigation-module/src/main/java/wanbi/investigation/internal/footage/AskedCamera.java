package wanbi.investigation.internal.footage;

/**
 * A camera as it is when somebody asks for its recordings.
 *
 * @param faulty nothing of the window was recorded at all
 */
record AskedCamera(String code, Retention retention, boolean faulty) {}
