package wanbi.investigation.internal.police;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wanbi.investigation.api.ReturnedGoodsView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Masking;

/** A list of the police by which goods came back (R30); written once. */
@Entity
@Table(schema = "investigation", name = "police_return")
class PoliceReturn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "police_return")
    @SequenceGenerator(
            name = "police_return",
            schema = "investigation",
            sequenceName = "police_return_seq",
            allocationSize = 50)
    private Long id;

    private String report;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Column(name = "document_number")
    private String number;

    @Column(name = "document_date")
    private LocalDate date;

    private String officer;

    @Column(name = "given_to")
    private String to;

    private String receiver;

    @Column(name = "authorisation_file")
    private String authorisationFile;

    private String through;

    @Column(name = "recorded_at")
    private Instant at;

    @Column(name = "recorded_by")
    private StaffId by;

    @Column(name = "recorded_by_name")
    private String byName;

    @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<PoliceReturnLine> lines = new ArrayList<>();

    protected PoliceReturn() {}

    static PoliceReturn of(PoliceReport report, SoundDocument paper, SoundReturn said, CurrentStaff by, Instant now) {
        PoliceReturn list = new PoliceReturn();
        list.report = report.id();
        list.caseNumber = report.caseNumber();
        list.number = paper.number();
        list.date = paper.date();
        list.officer = said.officer();
        list.to = said.to();
        list.receiver = said.receiver();
        list.authorisationFile = said.authorisationFile();
        list.through = said.through();
        list.at = now;
        list.by = by.id();
        list.byName = by.name();
        said.lines().forEach(line -> list.lines.add(new PoliceReturnLine(list, line)));
        return list;
    }

    ReturnedGoodsView view(String site) {
        return new ReturnedGoodsView(
                site,
                new ReturnedGoodsView.Paper(report, number, date, officer),
                new ReturnedGoodsView.Taker(to, Masking.name(receiver), authorisationFile != null, through),
                lines.stream().map(PoliceReturnLine::view).toList(),
                at,
                byName);
    }
}
