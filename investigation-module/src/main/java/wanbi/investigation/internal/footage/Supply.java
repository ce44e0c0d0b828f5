package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.FootageRecords;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** Clips given to police or court, against which document and to whom (I7, Art. 20). Written once. */
@Entity
@Table(schema = "investigation", name = "footage_supply")
class Supply {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "footage_supply")
    @SequenceGenerator(
            name = "footage_supply",
            schema = "investigation",
            sequenceName = "footage_supply_seq",
            allocationSize = 50)
    private Long id;

    private String request;

    @Column(name = "document_kind")
    private String documentKind;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_file")
    private String documentFile;

    private String organ;

    @Convert(converter = TextListConverter.class)
    private List<String> officers;

    @Convert(converter = TextListConverter.class)
    private List<String> files;

    @Column(name = "supplied_at")
    private Instant at;

    @Column(name = "supplied_by")
    private StaffId by;

    @Column(name = "supplied_by_name")
    private String byName;

    @Column(name = "supplied_by_unit")
    private String byUnit;

    protected Supply() {}

    static Supply of(String request, SoundSupply said, Person by, Instant now) {
        Supply supply = new Supply();
        supply.request = request;
        supply.documentKind = said.documentKind();
        supply.documentNumber = said.documentNumber();
        supply.documentFile = said.documentFile();
        supply.organ = said.organ();
        supply.officers = said.officers();
        supply.files = said.files();
        supply.at = now;
        supply.by = by.id();
        supply.byName = by.name();
        supply.byUnit = by.unit();
        return supply;
    }

    FootageRecords.Supplied view() {
        return new FootageRecords.Supplied(documentKind, documentNumber, organ, officers, files, at, byName);
    }
}
