package wanbi.web.footage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageKeeping;
import wanbi.investigation.api.FootageRecords.Preserved;
import wanbi.kernel.Texts;
import wanbi.web.form.PhotoAlbum;

/** What is given to police or court, against which document (I7). */
@Named
@ViewScoped
public class SupplyForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> DOCUMENTS =
            List.of("RETRIEVAL_NOTICE", "EVIDENCE_LIST", "SEIZURE_LIST", "COURT_ORDER");

    @Inject
    private FootageKeeping keeping;

    @Inject
    private FootageQueueView view;

    @Inject
    private PhotoAlbum papers;

    private final List<OfficerRow> officers = new ArrayList<>();
    private String documentKind;
    private String documentNumber;
    private String organ;
    private List<String> files = new ArrayList<>();

    /** Everything that was exported is proposed; two officers come as a rule. */
    @PostConstruct
    void propose() {
        files.addAll(getClips());
        officers.add(new OfficerRow());
        officers.add(new OfficerRow());
    }

    public String send() {
        List<String> scans = papers.files();
        String scan = scans.isEmpty() ? null : scans.get(0);
        keeping.supply(new FootageCommand.Supply(
                view.getId(),
                new FootageCommand.Document(Texts.clean(documentKind), documentNumber, scan),
                organ,
                officers.stream()
                        .filter(OfficerRow::isNamed)
                        .map(OfficerRow::officer)
                        .toList(),
                files));
        return view.page("&done=supplied");
    }

    public void addOfficer() {
        officers.add(new OfficerRow());
    }

    /** Clips of the request by their hash. */
    public List<String> getClips() {
        return view.getChosen().getRecords().getPreservations().stream()
                .map(Preserved::file)
                .filter(file -> file != null)
                .distinct()
                .toList();
    }

    public List<String> getDocuments() {
        return DOCUMENTS;
    }

    public PhotoAlbum getPapers() {
        return papers;
    }

    public List<OfficerRow> getOfficers() {
        return officers;
    }

    public String getDocumentKind() {
        return documentKind;
    }

    public void setDocumentKind(String documentKind) {
        this.documentKind = documentKind;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(String organ) {
        this.organ = organ;
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }

    /** A police officer or bailiff who receives. */
    public static class OfficerRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private String name;
        private String badge;

        boolean isNamed() {
            return Texts.clean(name) != null || Texts.clean(badge) != null;
        }

        FootageCommand.Officer officer() {
            return new FootageCommand.Officer(name, badge);
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getBadge() {
            return badge;
        }

        public void setBadge(String badge) {
            this.badge = badge;
        }
    }
}
