package wanbi.platform.internal.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.Files;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.StoredFile;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.SYSTEM})
@Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
public class FilesDoor implements Files {

    private static final int LARGEST = MediaKind.LARGEST_MEGABYTES << 20;

    @Inject
    FileStore store;

    @Override
    public StoredFile upload(Upload upload) {
        if (upload.content() == null) {
            throw new InvalidInput("file", "REQUIRED");
        }
        byte[] content = read(upload);
        if (content.length == 0) {
            throw new InvalidInput("file", "REQUIRED");
        }
        MediaKind kind = MediaKind.of(content);
        return store.put(kind.cleaned(content), kind.mediaType());
    }

    /** One byte over the largest is enough to know; the kind then says which limit was passed. */
    private static byte[] read(Upload upload) {
        try {
            return upload.content().readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw FileRefused.broken();
        }
    }
}
