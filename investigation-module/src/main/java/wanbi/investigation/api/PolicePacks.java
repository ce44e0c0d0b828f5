package wanbi.investigation.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * What the police get of a theft in one folder: papers in the columns of their own forms, clips with a statement of how
 * they were made, everything with its hash (F-9). Making one hands nothing over: clips go out by a supply, exhibits by a
 * transfer.
 */
public interface PolicePacks {

    /**
     * A new version; those before stay. Clips lie in it only where a paper of the police asks for them or lists them, or
     * where they were supplied already (I7). Also after the case's end. Roles: CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason REQUIRED} of whoever only prepares it, {@code reason TOO_LONG}
     * @throws wanbi.kernel.BusinessRuleViolation {@code NO_THEFT_CASE}
     */
    PackView make(PackCommand.Make make);

    /** Newest first. Roles: CCTV, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<PackView> ofCase(CaseNumber number);

    /** Roles: as {@link #ofCase}. */
    PackView get(PackCommand.Ref pack);

    /**
     * Writes the pack as a ZIP in constant memory; that somebody took it is journaled before the first byte. Roles:
     * MANAGER, HEAD_OFFICE.
     */
    void take(PackCommand.Ref pack, OutputStream out) throws IOException;
}
