package wanbi.architecture.broken.entitiesinside.api;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BrokenCase {
    @Id
    private long id;
}
