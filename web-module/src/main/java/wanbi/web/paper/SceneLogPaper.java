package wanbi.web.paper;

import wanbi.investigation.api.FactCheckView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.SceneView;

/** Who came when, what was seen from the outside, how the scene was kept, who went in. */
final class SceneLogPaper {

    private final Words words;
    private final Press press;

    SceneLogPaper(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    byte[] print(PackContent content) {
        PackSheet sheet = new PackSheet(words, "scene", content);
        SceneView scene = content.getScene();
        arrivals(sheet, scene);
        checks(sheet, scene);
        cordons(sheet, scene);
        entries(sheet, scene);
        sheet.note("outside");
        return sheet.print(press);
    }

    private void arrivals(PackSheet sheet, SceneView scene) {
        sheet.section("scene.arrivals");
        Part table = sheet.table("by", "at", "recordedAt");
        scene.getArrivals()
                .forEach(came ->
                        sheet.row(table, came.getByName(), sheet.time(came.getAt()), sheet.time(came.getRecordedAt())));
        if (scene.getArrivals().isEmpty()) {
            sheet.none(table, 3);
        }
    }

    private void checks(PackSheet sheet, SceneView scene) {
        sheet.section("scene.checks");
        Part table = sheet.table("n", "at", "by", "verdict", "entry", "observations", "photos");
        for (FactCheckView check : scene.getFactChecks()) {
            sheet.row(
                    table,
                    String.valueOf(check.getNumber()),
                    sheet.time(check.getArrivedAt()),
                    check.getByName(),
                    words.zhCode("factVerdict", check.getVerdict()),
                    words.zhCode("entryMode", check.getEntryMode()),
                    check.getObservations() + (check.isStillDanger() ? "\n" + words.zh("pack.scene.danger") : ""),
                    String.valueOf(check.getPhotos().size()));
        }
        if (scene.getFactChecks().isEmpty()) {
            sheet.none(table, 7);
        }
    }

    private void cordons(PackSheet sheet, SceneView scene) {
        sheet.section("scene.cordons");
        Part table = sheet.table("n", "from", "by", "guard", "until", "releasedBy");
        scene.getProtections()
                .forEach(cordon -> sheet.row(
                        table,
                        String.valueOf(cordon.getNumber()),
                        sheet.time(cordon.getStartedAt()),
                        cordon.getStartedByName(),
                        cordon.getGuardName(),
                        sheet.time(cordon.getReleasedAt()),
                        cordon.getReleasedBy() == null
                                ? words.zh("pack.scene.kept")
                                : words.zhCode("releasedBy", cordon.getReleasedBy()) + " "
                                        + words.orNone(cordon.getReleaser())));
        if (scene.getProtections().isEmpty()) {
            sheet.none(table, 6);
        }
    }

    private void entries(PackSheet sheet, SceneView scene) {
        sheet.section("scene.entries");
        Part table = sheet.table("n", "who", "in", "out", "why", "by");
        scene.getEntries()
                .forEach(entry -> sheet.row(
                        table,
                        String.valueOf(entry.getNumber()),
                        entry.getWho() + (entry.getUnit() == null ? "" : "\n" + entry.getUnit()),
                        sheet.time(entry.getIn()),
                        sheet.time(entry.getOut()),
                        entry.getWhy(),
                        entry.getNotedByName()));
        if (scene.getEntries().isEmpty()) {
            sheet.none(table, 6);
        }
    }
}
