package wanbi.web.rest.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnRule;
import wanbi.platform.api.DirectoryImport.RowFile;
import wanbi.web.imports.ImportKinds;
import wanbi.web.rest.Answers;
import wanbi.web.rest.once.Once;

/** Starts an import by template. A small file is done before the answer leaves; a large one is asked after. */
@RequestScoped
public class RowsImport {

    @Inject
    ImportKinds kinds;

    @Inject
    ShortWait wait;

    @Inject
    ImportShapes shapes;

    record Order(String kind, SiteCode site, String fileName, boolean dryRun, Map<String, ColumnRule> mapping) {}

    @Once
    Response start(Order order, SpooledUpload upload) throws IOException {
        try (InputStream content = upload.content()) {
            RowFile file = new RowFile(content, order.fileName(), order.dryRun(), order.mapping());
            String job = kinds.of(order.kind()).start().apply(order.site(), file);
            return Answers.created("/imports/" + job, shapes.of(wait.job(job)));
        }
    }
}
