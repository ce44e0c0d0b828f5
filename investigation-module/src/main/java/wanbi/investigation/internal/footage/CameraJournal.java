package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.event.FootageChanged;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes what is done with cameras into the chain of the site and day. */
@ApplicationScoped
class CameraJournal {

    @Inject
    Journal journal;

    @Inject
    Event<FootageChanged> changes;

    @Inject
    Clock clock;

    void opened(Camera camera, CameraFacts facts) {
        tell(camera, described(camera, "CAMERA_OPENED", facts));
    }

    void changed(Camera camera, CameraFacts facts) {
        tell(camera, described(camera, "CAMERA_CHANGED", facts).fact("retired", camera.isRetired()));
    }

    void measured(Camera camera, CameraCommand.Measure said) {
        tell(
                camera,
                of(camera, "CAMERA_MEASURED")
                        .fact("oldestRecordingAt", said.oldestRecordingAt())
                        .fact("measuredAt", said.measuredAt()));
    }

    void checked(Camera camera, CameraCommand.Check said) {
        tell(
                camera,
                of(camera, "CAMERA_CHECKED")
                        .fact("clockOffsetSeconds", said.clockOffsetSeconds())
                        .fact("signCheckedOn", said.signCheckedOn()));
    }

    void faulty(Camera camera, CameraCommand.Fault said) {
        tell(
                camera,
                of(camera, "CAMERA_FAULTY")
                        .fact("from", said.from())
                        .fact("to", said.to())
                        .personal("text", said.note()));
    }

    void mended(Camera camera, CameraCommand.Mended said) {
        tell(camera, of(camera, "CAMERA_MENDED").fact("at", said.at()));
    }

    private void tell(Camera camera, JournalEntry entry) {
        journal.append(entry);
        changes.fire(new FootageChanged(camera.site(), clock.instant()));
    }

    private JournalEntry described(Camera camera, String act, CameraFacts facts) {
        return of(camera, act)
                .fact("place", facts.place())
                .fact("locationClass", facts.locationClass())
                .fact("configuredRetentionDays", facts.configuredDays())
                .fact("requiredRetentionDays", facts.requiredDays());
    }

    private JournalEntry of(Camera camera, String act) {
        return JournalEntry.of(journal.today(camera.site()), act).fact("camera", camera.code());
    }
}
