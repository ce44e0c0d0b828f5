package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.ScanAnswer;
import wanbi.intake.api.ScanView;
import wanbi.intake.api.StockDifferenceView;
import wanbi.intake.api.StockTakeView;

/** Counts of the shelves as JSON. */
public final class StockTakeShapes {

    private StockTakeShapes() {}

    public static JsonObject take(StockTakeView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("site", view.getSite())
                .with("scope", view.getScope())
                .with("state", view.getState())
                .with("version", view.getVersion())
                .with("openedByName", view.getOpenedByName())
                .with("openedAt", view.getOpenedAt())
                .with("closedByName", view.getClosedByName())
                .with("closedAt", view.getClosedAt())
                .with("witnessName", view.getWitnessName())
                .with("approvedByName", view.getApprovedByName())
                .with("approvedAt", view.getApprovedAt())
                .with("handling", view.getHandling())
                .with("book", view.getBook())
                .with("counted", view.getCounted())
                .with("differing", view.getDiffering())
                .with("withValuables", view.isWithValuables())
                .list("lines", view.getLines(), StockTakeShapes::line)
                .build();
    }

    private static JsonObject line(StockDifferenceView line) {
        return Shape.timeless()
                .with("code", line.getCode())
                .with("kind", line.getKind())
                .with("category", line.getCategory())
                .with("name", line.getName())
                .with("valuable", line.isValuable())
                .with("bookPlace", line.getBookPlace())
                .with("countedPlace", line.getCountedPlace())
                .build();
    }

    public static JsonObject scans(ScanAnswer answer) {
        return Shape.timeless()
                .list("scans", answer.getScans(), StockTakeShapes::scan)
                .with("book", answer.getBook())
                .with("counted", answer.getCounted())
                .build();
    }

    private static JsonObject scan(ScanView scan) {
        return Shape.timeless()
                .with("code", scan.getCode())
                .with("outcome", scan.getOutcome())
                .with("category", scan.getCategory())
                .with("name", scan.getName())
                .with("bookPlace", scan.getBookPlace())
                .with("status", scan.getStatus())
                .with("frozen", scan.isFrozen())
                .with("again", scan.isAgain())
                .build();
    }
}
