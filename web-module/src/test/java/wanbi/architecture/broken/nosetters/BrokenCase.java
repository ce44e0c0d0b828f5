package wanbi.architecture.broken.nosetters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BrokenCase {
    @Id
    private long id;

    void setId(long id) {
        this.id = id;
    }
}
