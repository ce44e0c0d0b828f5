package wanbi.investigation.internal.scene;

import java.util.Arrays;
import java.util.Optional;

/** Who says that the scene need not be kept any longer. */
enum Releaser {
    POLICE,
    MANAGER;

    static Optional<Releaser> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
