package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Slice;

/** The camera register of each site (law C.3). Nothing is ever deleted: a camera that is gone is retired. */
public interface Cameras {

    /** By code. Roles: all of the site. */
    Slice<CameraView> list(CameraCommand.Query query);

    /** Roles: all of the site. */
    CameraView get(CameraCommand.Ref camera);

    /**
     * Working cameras that may have seen what a case is about: those at its place first, then those within, above and
     * beside it. Roles: who may ask for footage.
     */
    List<CameraView> near(CaseNumber number);

    /**
     * Roles: MANAGER, ADMIN.
     *
     * @throws wanbi.kernel.InvalidInput {@code locationClass LOCATION_FORBIDDEN} where nobody may be filmed (Art. 8);
     *     {@code place NOT_HERE}, {@code code CAMERA_CODE} or {@code CAMERA_EXISTS}
     */
    CameraView open(CameraCommand.Draft draft);

    /** The master record, and whether the camera is retired. Roles: MANAGER, ADMIN. */
    CameraView change(CameraCommand.Draft draft);

    /** How far back the recordings really go. Roles: CCTV, MANAGER, ADMIN. */
    CameraView measure(CameraCommand.Measure measurement);

    /** How far its clock is wrong, when its sign was last seen (Art. 13). Roles: CCTV, MANAGER, ADMIN. */
    CameraView check(CameraCommand.Check check);

    /**
     * It records nothing since, or over, this time. Roles: CCTV, MANAGER, ADMIN.
     *
     * @throws FootageRefused {@code CAMERA_FAULT_OPEN} while an earlier fault goes on
     */
    CameraView report(CameraCommand.Fault fault);

    /** The fault that goes on has ended. Roles: CCTV, MANAGER, ADMIN. */
    CameraView mend(CameraCommand.Mended mended);
}
