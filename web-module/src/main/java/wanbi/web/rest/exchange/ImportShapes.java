package wanbi.web.rest.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import wanbi.platform.api.JobView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.view.Shape;
import wanbi.web.rest.view.Zones;

/** How far an import is. */
@ApplicationScoped
public class ImportShapes {

    @Inject
    Zones zones;

    JsonObject of(JobView job) {
        return Shape.in(zones.of(job.getSite()))
                .with("id", job.getId())
                .with("site", job.getSite())
                .with("state", job.getState())
                .with("rows", job.getRows())
                .with("done", job.getDone())
                .with("imported", job.getKept())
                .with("rejected", job.getRefused())
                .with("report", report(job))
                .with("failure", job.getFailure())
                .with("startedAt", job.getStartedAt())
                .with("endedAt", job.getEndedAt())
                .build();
    }

    private static String report(JobView job) {
        return job.getReport() == null ? null : Answers.address("/imports/" + job.getId() + "/report.xlsx");
    }
}
