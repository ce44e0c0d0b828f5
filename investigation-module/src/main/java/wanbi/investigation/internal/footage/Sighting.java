package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.investigation.api.FootageCommand.Sighted;
import wanbi.investigation.api.FootageRecords;
import wanbi.kernel.Texts;

/** What was seen where and when: the recorder's own time and how far it is ahead, so that the true time can be told. */
@Entity
@Table(schema = "investigation", name = "sighting")
class Sighting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sighting")
    @SequenceGenerator(name = "sighting", schema = "investigation", sequenceName = "sighting_seq", allocationSize = 50)
    private Long id;

    private String request;
    private String camera;

    @Column(name = "recorder_time")
    private Instant recorderTime;

    @Column(name = "offset_seconds")
    private int offsetSeconds;

    @Column(name = "true_time")
    private Instant trueTime;

    private String place;
    private String what;
    private boolean last;

    protected Sighting() {}

    /** @param camera as the register has it, for what was not said */
    static Sighting of(FootageRequest request, Sighted said, Camera camera) {
        Sighting sighting = new Sighting();
        sighting.request = request.id();
        sighting.camera = camera.code();
        sighting.recorderTime = said.recorderTime();
        sighting.offsetSeconds = said.offsetSeconds() == null ? camera.clockOffsetSeconds() : said.offsetSeconds();
        sighting.trueTime = said.recorderTime().minusSeconds(sighting.offsetSeconds);
        String place = Texts.clean(said.place());
        sighting.place = place == null ? camera.place() : place;
        sighting.what = Texts.clean(said.what());
        sighting.last = said.last();
        return sighting;
    }

    FootageRecords.Sighting view() {
        return new FootageRecords.Sighting(camera, recorderTime, offsetSeconds, trueTime, place, what, last);
    }
}
