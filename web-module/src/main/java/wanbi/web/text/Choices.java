package wanbi.web.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import wanbi.intake.api.ShippedCodes;
import wanbi.platform.api.LegalTerms;

/** The lists that a form lets choose from, in the order of the contract. */
@Named
@ApplicationScoped
public class Choices {

    public List<String> getColours() {
        return ShippedCodes.COLOURS;
    }

    public List<String> getContentKinds() {
        return ShippedCodes.CONTENT_KINDS;
    }

    public List<String> getChannels() {
        return ShippedCodes.CHANNELS.stream()
                .filter(channel -> !"IMPORT".equals(channel))
                .toList();
    }

    public List<String> getNotificationChannels() {
        return ShippedCodes.NOTIFICATION_CHANNELS;
    }

    public List<String> getContactChannels() {
        return ShippedCodes.CONTACT_CHANNELS;
    }

    public List<String> getDeviationReasons() {
        return List.of(
                "ITEM_AT_DESK",
                "CLIENT_DECLINED",
                "NO_CAMERA",
                "POLICE_TOOK_OVER",
                "NOT_APPLICABLE",
                "OUTAGE",
                "OTHER");
    }

    public List<String> getPriorities() {
        return List.of("P1", "P2", "P3");
    }

    public List<String> getConfirmations() {
        return ShippedCodes.CONFIRMATIONS;
    }

    /** From the best. */
    public List<Integer> getSatisfactions() {
        return List.of(5, 4, 3, 2, 1);
    }

    public List<String> getOutcomes() {
        return ShippedCodes.OUTCOMES;
    }

    public List<String> getClientKinds() {
        return ShippedCodes.CLIENT_KINDS;
    }

    public List<String> getReporterRelations() {
        return ShippedCodes.REPORTER_RELATIONS;
    }

    public List<String> getFinderKinds() {
        return ShippedCodes.FINDER_KINDS;
    }

    public List<String> getSecondLossActions() {
        return ShippedCodes.SECOND_LOSS_ACTIONS;
    }

    public List<String> getTraits() {
        return ShippedCodes.TRAITS;
    }

    public List<String> getDayCounts() {
        return ShippedCodes.DAY_COUNTS;
    }

    public List<String> getPlaceClasses() {
        return LegalTerms.PLACE_CLASSES;
    }

    public List<String> getLossModes() {
        return ShippedCodes.LOSS_MODES;
    }

    public List<String> getTheftRelations() {
        return ShippedCodes.RELATIONS;
    }

    public List<String> getRelationSources() {
        return ShippedCodes.RELATION_SOURCES;
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
        return List.of(
                "REPORTED",
                "ACCEPTED",
                "IN_PROGRESS",
                "FOUND_WAITING",
                "COMPARING",
                "DISPUTED",
                "RETURNED",
                "WATCH",
                "CLOSED",
                "WITHDRAWN",
                "TO_POLICE",
                "MERGED",
                "PASSED_ON",
                "POLICE_REPORTED",
                "COOPERATING",
                "POLICE_DECIDED",
                "NOT_REPORTED",
                "AFTERCARE",
                "LONG_TERM",
                "NOT_THEFT",
                "CONVERTED",
                "VOIDED");
    }

    public List<String> getMessageStates() {
        return List.of("WAITING", "SENDING", "NO_CHANNEL", "FAILED", "SENT", "DISCARDED");
    }

    public List<String> getItemStatuses() {
        return List.of("REGISTERED", "STORED", "CLAIMED", "RETURNED", "TO_POLICE", "DISPOSED", "VOIDED");
    }
}
