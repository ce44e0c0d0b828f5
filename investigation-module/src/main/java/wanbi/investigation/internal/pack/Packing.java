package wanbi.investigation.internal.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackContent.Enclosure;
import wanbi.investigation.api.PackFileView;
import wanbi.investigation.api.PackPrinter;
import wanbi.platform.api.FileStore;
import wanbi.platform.api.StoredFile;

/** Puts the papers of a pack into the store, beside the files that lie there already, and seals all by their hashes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Packing {

    private static final String PAPER = "PAPER";

    @Inject
    PackPrinter printer;

    @Inject
    FileStore files;

    SealedPack seal(PackContent content) {
        List<PackFileView> packed = new ArrayList<>();
        printer.papers(content).forEach(paper -> packed.add(laid(paper)));
        content.getEnclosures().stream()
                .filter(Enclosure::enclosed)
                .map(one -> new PackFileView(one.path(), one.kind(), one.sha256(), one.bytes()))
                .forEach(packed::add);
        PackFileView manifest = laid(printer.manifest(content, packed));
        packed.add(manifest);
        PackFileView sums = laid(new PackPrinter.Paper("SHA256SUMS", "text/plain", sums(packed)));
        packed.add(sums);
        return new SealedPack(List.copyOf(packed), manifest.getSha256(), sums.getSha256());
    }

    private PackFileView laid(PackPrinter.Paper paper) {
        StoredFile stored = files.put(paper.content(), paper.mediaType());
        return new PackFileView(paper.path(), PAPER, stored.sha256(), stored.bytes());
    }

    /** As {@code sha256sum -c} reads it. */
    private static byte[] sums(List<PackFileView> packed) {
        return packed.stream()
                .map(file -> file.getSha256() + "  " + file.getPath() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
