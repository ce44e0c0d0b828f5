package wanbi.web.workbook;

import java.util.ArrayList;
import java.util.List;
import wanbi.platform.api.ExportDone;
import wanbi.platform.api.ExportMark;
import wanbi.platform.api.Exports;

/** Remembers what was registered, in order. */
final class ExportBookOnPaper implements Exports {

    static final String HEAD = "ab".repeat(32);

    final List<ExportDone> done = new ArrayList<>();
    final List<ExportDone> broken = new ArrayList<>();

    @Override
    public ExportMark done(ExportDone export) {
        done.add(export);
        return new ExportMark("SITE:SH01:2026-11-30", HEAD, 17);
    }

    @Override
    public void brokenOff(ExportDone export) {
        broken.add(export);
    }
}
