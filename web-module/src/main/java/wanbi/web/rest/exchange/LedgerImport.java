package wanbi.web.rest.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import wanbi.intake.api.AccessEventImport;
import wanbi.intake.api.AccessEventImport.AccessLogOrder;
import wanbi.intake.api.FoundItemImport;
import wanbi.intake.api.FoundItemImport.ImportOrder;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.ColumnRule;
import wanbi.web.rest.Answers;
import wanbi.web.rest.once.Once;

/** Starts an import. A small ledger is done before the answer leaves; a large one is asked after. */
@RequestScoped
public class LedgerImport {

    @Inject
    FoundItemImport imports;

    @Inject
    ShortWait wait;

    @Inject
    ImportShapes shapes;

    @Inject
    AccessEventImport accessLogs;

    record Order(SiteCode site, String fileName, boolean dryRun, Map<String, ColumnRule> mapping) {}

    @Once
    Response startAccessLog(Order order, SpooledUpload upload) throws IOException {
        try (InputStream content = upload.content()) {
            String job = accessLogs.start(new AccessLogOrder(order.site(), content, order.fileName(), order.dryRun()));
            return Answers.created("/imports/" + job, shapes.of(wait.job(job)));
        }
    }

    @Once
    Response start(Order order, SpooledUpload upload) throws IOException {
        try (InputStream content = upload.content()) {
            String job = imports.start(
                    new ImportOrder(order.site(), content, order.fileName(), order.dryRun(), order.mapping()));
            return Answers.created("/imports/" + job, shapes.of(wait.job(job)));
        }
    }
}
