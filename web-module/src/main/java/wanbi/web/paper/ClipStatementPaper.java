package wanbi.web.paper;

import java.util.List;
import java.util.stream.Collectors;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageRecords.Preserved;
import wanbi.investigation.api.FootageView;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackContent.Enclosure;

/** 制作说明: how a clip was made, of which recording, how wrong its clock was, who exported it before whom. */
final class ClipStatementPaper {

    private final Words words;
    private final Press press;

    ClipStatementPaper(Words words, Press press) {
        this.words = words;
        this.press = press;
    }

    byte[] print(PackContent content, FootageView request, Preserved kept, Enclosure clip) {
        PackSheet sheet = new PackSheet(words, "clip", content);
        sheet.section("clip.made");
        Part facts = sheet.form().pairs();
        sheet.pair(facts, "request", request.getId() + "　" + request.getPurpose());
        sheet.pair(facts, "window", sheet.time(request.getFrom()) + " — " + sheet.time(request.getTo()));
        sheet.pair(facts, "file", clip.enclosed() ? clip.path() : words.zh("pack.list.waits"));
        sheet.pair(facts, "bytes", String.valueOf(clip.bytes()));
        sheet.pair(facts, "sha256", clip.sha256());
        sheet.pair(facts, "exportedAt", sheet.time(kept.at()));
        sheet.pair(facts, "exporter", kept.byName());
        sheet.pair(facts, "second", kept.witnessName());
        sheet.pair(facts, "note", kept.note());
        sheet.section("clip.cameras");
        Part cameras = sheet.table("camera", "coverage", "recorder", "offset", "measured");
        for (String code : kept.cameras()) {
            content.camera(code).ifPresent(camera -> camera(sheet, cameras, camera, request.getRecords()));
        }
        sheet.note("offset");
        sightings(sheet, kept, request.getRecords());
        sheet.note("true");
        signature(sheet.form());
        return sheet.print(press);
    }

    private void camera(PackSheet sheet, Part table, CameraView camera, FootageRecords records) {
        List<FootageRecords.Sighting> seen = records.getSightings().stream()
                .filter(sighting -> sighting.camera().equals(camera.getCode()))
                .toList();
        boolean looked = !seen.isEmpty();
        int offset = looked ? seen.get(seen.size() - 1).offsetSeconds() : camera.getClockOffsetSeconds();
        String how = looked
                ? words.zh("pack.clip.compared")
                : camera.getClockCheckedAt() == null
                        ? words.zh("pack.clip.unchecked")
                        : words.zh("pack.clip.checked", sheet.time(camera.getClockCheckedAt()));
        sheet.row(
                table,
                camera.getCode(),
                camera.getCoverage() + (camera.getPlacePath() == null ? "" : "\n" + camera.getPlacePath()),
                camera.getEquipmentNumber() == null ? words.zh("unknown") : camera.getEquipmentNumber(),
                String.valueOf(offset),
                how);
    }

    private void sightings(PackSheet sheet, Preserved kept, FootageRecords records) {
        List<FootageRecords.Sighting> seen = records.getSightings().stream()
                .filter(sighting -> kept.cameras().contains(sighting.camera()))
                .toList();
        if (seen.isEmpty()) {
            return;
        }
        sheet.section("clip.sightings");
        Part table = sheet.table("camera", "recorderTime", "trueTime", "seen");
        seen.forEach(one ->
                sheet.row(table, one.camera(), sheet.time(one.recorderTime()), sheet.time(one.trueTime()), one.what()));
        String reviewers = records.getReviews().stream()
                .map(FootageRecords.Reviewed::byName)
                .distinct()
                .collect(Collectors.joining("、"));
        sheet.note("viewed", reviewers);
    }

    private void signature(Form form) {
        Part row = form.body().add("table", "grid signed").add("tr");
        for (String who : List.of("maker", "second", "unit")) {
            Part cell = row.add("td");
            form.both(cell, "pack.clip." + who);
            cell.add("p", "date").text(words.zh("pack.list.date"));
        }
    }
}
