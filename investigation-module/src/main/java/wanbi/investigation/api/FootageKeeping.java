package wanbi.investigation.api;

import wanbi.platform.api.StoredFile;

/** What becomes of footage that was viewed: kept, given to police or court, shown to a client. */
public interface FootageKeeping {

    /** A clip on its way into the store, hashed while it arrives. Roles: CCTV, MANAGER. */
    StoredFile store(FootageCommand.Clip clip);

    /**
     * Locked on the recorder, or exported by two people (I4). Roles: CCTV, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code note LOCK_NOTE} for a lock, {@code file CLIP_UNKNOWN}, {@code witness
     *     EXPORT_NEEDS_TWO} for an export
     * @throws FootageRefused {@code FOOTAGE_NOT_VIEWED}, {@code FOOTAGE_NOT_APPROVED}
     */
    FootageView preserve(FootageCommand.Preserve preservation);

    /** To police or court, against a document (I7). Roles: MANAGER, HEAD_OFFICE. */
    FootageView supply(FootageCommand.Supply supply);

    /** A client may view it, or may not, with reason and remedy in writing (Art. 21). Roles: MANAGER. */
    FootageView allow(FootageCommand.Allow allowance);

    /**
     * The client viewed it under supervision, the secrecy notice signed. Roles: DESK, CCTV.
     *
     * @throws FootageRefused {@code VIEWING_NOT_ALLOWED}
     */
    FootageView hold(FootageCommand.Session session);
}
