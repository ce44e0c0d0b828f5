package wanbi.investigation.internal.pack;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import wanbi.investigation.api.PackFileView;

/** A file in a pack; the file itself lies in the store. Written once. */
@Entity
@Table(schema = "investigation", name = "police_pack_file")
@IdClass(PackedFileKey.class)
class PackedFile {

    @Id
    private String pack;

    @Id
    private int n;

    private String path;
    private String kind;
    private String file;
    private long bytes;

    protected PackedFile() {}

    static PackedFile of(String pack, int n, PackFileView said) {
        PackedFile packed = new PackedFile();
        packed.pack = pack;
        packed.n = n;
        packed.path = said.getPath();
        packed.kind = said.getKind();
        packed.file = said.getSha256();
        packed.bytes = said.getBytes();
        return packed;
    }

    String pack() {
        return pack;
    }

    PackFileView view() {
        return new PackFileView(path, kind, file, bytes);
    }
}
