package wanbi.handover.internal.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.kernel.StaffId;

/** The list that goes along with a batch, as it was printed the first time; whoever prints it again gets the same. */
@Entity
@Table(schema = "handover", name = "disposal_list")
class DisposalList {

    @Id
    @Column(name = "disposal_id")
    private String disposal;

    private String file;

    @Column(name = "printed_at")
    private Instant at;

    @Column(name = "printed_by")
    private StaffId by;

    protected DisposalList() {}

    DisposalList(String disposal, String file, Instant at, StaffId by) {
        this.disposal = disposal;
        this.file = file;
        this.at = at;
        this.by = by;
    }

    String file() {
        return file;
    }
}
