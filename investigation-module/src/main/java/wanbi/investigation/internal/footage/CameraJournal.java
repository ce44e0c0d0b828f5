package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.investigation.api.CameraCommand;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes what is done with cameras into the chain of the site and day. */
@ApplicationScoped
class CameraJournal {

    @Inject
    Journal journal;

    void opened(Camera camera, CameraFacts facts) {
        journal.append(described(camera, "CAMERA_OPENED", facts));
    }

    void changed(Camera camera, CameraFacts facts) {
        journal.append(described(camera, "CAMERA_CHANGED", facts).fact("retired", camera.isRetired()));
    }

    void measured(Camera camera, CameraCommand.Measure said) {
        journal.append(of(camera, "CAMERA_MEASURED")
                .fact("oldestRecordingAt", said.oldestRecordingAt())
                .fact("measuredAt", said.measuredAt()));
    }

    void checked(Camera camera, CameraCommand.Check said) {
        journal.append(of(camera, "CAMERA_CHECKED")
                .fact("clockOffsetSeconds", said.clockOffsetSeconds())
                .fact("signCheckedOn", said.signCheckedOn()));
    }

    void faulty(Camera camera, CameraCommand.Fault said) {
        journal.append(of(camera, "CAMERA_FAULTY")
                .fact("from", said.from())
                .fact("to", said.to())
                .personal("text", said.note()));
    }

    void mended(Camera camera, CameraCommand.Mended said) {
        journal.append(of(camera, "CAMERA_MENDED").fact("at", said.at()));
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
