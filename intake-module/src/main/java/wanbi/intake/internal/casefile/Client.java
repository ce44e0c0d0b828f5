package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import wanbi.intake.api.ClientView;
import wanbi.intake.api.ReportLoss;

/** The owner of what is lost, as far as the case must know (L-30). */
@Embeddable
class Client {

    @Column(name = "client_name")
    private String name;

    @Column(name = "client_phone")
    private String phone;

    @Column(name = "client_kind")
    private String kind;

    @Column(name = "client_unit")
    private String unit;

    @Column(name = "client_identity_sighted")
    private Boolean identitySighted;

    protected Client() {}

    static Client of(ReportLoss.Client said) {
        if (said == null) {
            return null;
        }
        Client client = new Client();
        client.name = said.name();
        client.phone = said.phone();
        client.kind = said.kind();
        client.unit = said.unit();
        client.identitySighted = said.identitySighted();
        return client;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String unit() {
        return unit;
    }

    ReportLoss.Client asReported() {
        return new ReportLoss.Client(name, phone, kind, unit, Boolean.TRUE.equals(identitySighted));
    }

    ClientView view(Veil veil) {
        return new ClientView(
                veil.name(name), veil.phone(phone), kind, veil.unit(unit), Boolean.TRUE.equals(identitySighted));
    }
}
