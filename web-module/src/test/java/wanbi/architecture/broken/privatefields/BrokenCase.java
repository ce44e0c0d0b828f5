package wanbi.architecture.broken.privatefields;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class BrokenCase {
    @Id
    long id;
}
