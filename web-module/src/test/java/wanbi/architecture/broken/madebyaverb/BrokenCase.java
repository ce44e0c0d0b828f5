package wanbi.architecture.broken.madebyaverb;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class BrokenCase {
    @Id
    private long id;

    public BrokenCase() {}
}
