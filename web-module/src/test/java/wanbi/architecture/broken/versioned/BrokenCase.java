package wanbi.architecture.broken.versioned;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BrokenCase {
    @Id
    private long id;

    private String status;

    void close() {
        status = "CLOSED";
    }
}
