package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wanbi.intake.api.InvestigatedCase;
import wanbi.intake.api.InvestigatedCases;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRefused;
import wanbi.investigation.api.FootageView;

/** Takes a request in and says at once what of it is lost already. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FootageOpening {

    @Inject
    FootageShelf shelf;

    @Inject
    CameraShelf cameras;

    @Inject
    InvestigatedCases cases;

    @Inject
    FootageSteps steps;

    @Inject
    FootageJournal acts;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    FootageView request(FootageCommand.Ask said) {
        InvestigatedCase about = cases.lock(said.caseNumber());
        if (about.isReferral()) {
            throw FootageRefused.referral();
        }
        if (!about.isOpen()) {
            throw FootageRefused.caseEnded(about.getStatus());
        }
        Instant now = clock.instant();
        cameras.holdForRequest(said.cameras() == null ? List.of() : said.cameras());
        SoundAsk ask = SoundAsk.judged(said, about.getSite(), cameras::find, now);
        Person by = persons.acting(about.getSite());
        FootageRequest request =
                FootageRequest.ask(shelf.nextNumber(said.caseNumber()), about, ask, asked(ask), by, now);
        shelf.add(request);
        shelf.save();
        steps.requested(request, now);
        acts.requested(request, ask, by);
        request.lostAtOnce().forEach(camera -> acts.lost(request, camera));
        return shelf.whole(request);
    }

    private List<AskedCamera> asked(SoundAsk ask) {
        Map<String, List<CameraFault>> faults =
                cameras.faults(ask.cameras().stream().map(Camera::code).toList()).stream()
                        .collect(Collectors.groupingBy(CameraFault::camera));
        return ask.cameras().stream()
                .map(camera -> new AskedCamera(
                        camera.code(),
                        camera.retention(),
                        faults.getOrDefault(camera.code(), List.of()).stream()
                                .anyMatch(fault -> fault.swallows(ask.window()))))
                .toList();
    }
}
