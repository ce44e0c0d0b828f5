package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The lists that a form lets choose from, in the order of the contract. */
@Named
@ApplicationScoped
public class Choices {

    public List<String> getColours() {
        return List.of(
                "BLACK",
                "WHITE",
                "GREY",
                "SILVER",
                "GOLD",
                "RED",
                "ORANGE",
                "YELLOW",
                "GREEN",
                "BLUE",
                "NAVY",
                "PURPLE",
                "PINK",
                "BROWN",
                "BEIGE",
                "TRANSPARENT",
                "MULTI");
    }

    public List<String> getContentKinds() {
        return List.of("CASH", "BANK_CARD", "ID_DOCUMENT", "ACCESS_CARD", "KEYS", "PHONE", "OTHER");
    }

    public List<String> getChannels() {
        return List.of("DESK", "PHONE", "WECHAT", "PATROL", "GATE", "HEAD_OFFICE");
    }

    public List<String> getNotificationChannels() {
        return List.of("PHONE", "SMS", "MAIL", "WECHAT", "DOOR_SLIP", "LETTER");
    }

    public List<String> getOutcomes() {
        return List.of("REACHED", "NO_ANSWER", "WRONG_NUMBER", "READ");
    }

    public List<String> getClientKinds() {
        return List.of("OWNER", "TENANT", "MERCHANT", "EMPLOYEE", "CONTRACTOR", "VISITOR");
    }

    public List<String> getReporterRelations() {
        return List.of("FAMILY", "COLLEAGUE", "AGENT", "GUARDIAN", "EMPLOYER", "OTHER");
    }

    public List<String> getFinderKinds() {
        return List.of("STAFF", "CLIENT", "VISITOR", "POLICE", "ANONYMOUS");
    }

    public List<String> getLossModes() {
        return List.of("LOST", "DROPPED", "CANNOT_FIND", "POSSIBLY_TAKEN");
    }

    public List<String> getValueProofs() {
        return List.of("NONE", "INVOICE", "ORDER", "PHOTO");
    }

    public List<String> getClaimantRelations() {
        return List.of("SELF", "AGENT", "GUARDIAN", "HEIR", "EMPLOYER");
    }

    public List<String> getIdKinds() {
        return List.of("RESIDENT_ID", "PASSPORT", "HK_MACAO_TAIWAN", "DRIVING_LICENCE", "STAFF_CARD", "OTHER");
    }

    public List<String> getAttributeVerdicts() {
        return List.of("MATCH", "MISMATCH", "UNDECIDED");
    }

    public List<String> getVerdicts() {
        return List.of("PASS", "DOUBT", "FAIL");
    }

    public List<String> getCaseStatuses() {
        return List.of("REPORTED", "ACCEPTED", "FOUND_WAITING", "COMPARING", "RETURNED", "PASSED_ON", "VOIDED");
    }

    public List<String> getItemStatuses() {
        return List.of("REGISTERED", "STORED", "CLAIMED", "RETURNED", "VOIDED");
    }
}
