package wanbi.platform.api;

/** A file of the store; {@code file} is its id, the SHA-256 is of the bytes as stored. */
public record StoredFile(String file, String sha256, long bytes, String mediaType) {}
