package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReporterView;

/** Family, an agent, an employer: who reported when it was not the owner (R05), or whom else to call (R08). */
@Embeddable
class Reporter {

    @Column(name = "reporter_name")
    private String name;

    @Column(name = "reporter_phone")
    private String phone;

    @Column(name = "reporter_relation")
    private String relation;

    protected Reporter() {}

    static Reporter of(ReportLoss.Reporter said) {
        if (said == null) {
            return null;
        }
        Reporter reporter = new Reporter();
        reporter.name = said.name();
        reporter.phone = said.phone();
        reporter.relation = said.relation();
        return reporter;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    ReportLoss.Reporter asReported() {
        return new ReportLoss.Reporter(name, phone, relation);
    }

    ReporterView view(Veil veil) {
        return new ReporterView(veil.name(name), veil.phone(phone), relation);
    }
}
