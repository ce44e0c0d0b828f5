package wanbi.investigation.internal.pack;

import java.util.List;
import wanbi.investigation.api.PackFileView;

/**
 * All files of a pack.
 *
 * @param manifest hash of the list of files
 * @param sums hash of the file with all other hashes
 */
record SealedPack(List<PackFileView> files, String manifest, String sums) {

    long bytes() {
        return files.stream().mapToLong(PackFileView::getBytes).sum();
    }
}
