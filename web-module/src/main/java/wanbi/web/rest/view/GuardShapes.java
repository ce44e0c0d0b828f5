package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import wanbi.investigation.api.GuardPartyView;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.GuardFileView;

/** Who guards a site, and guard companies in a case (L-18). */
public final class GuardShapes {

    private GuardShapes() {}

    public static JsonObject file(GuardFileView view, ZoneId zone) {
        return Shape.timeless()
                .with("site", view.getSite())
                .with("inForce", view.getInForce() == null ? null : contract(view.getInForce(), zone))
                .with("runOut", view.isRunOut())
                .list("history", view.getHistory(), entry -> contract(entry, zone))
                .with("version", view.getVersion())
                .build();
    }

    public static JsonObject contract(GuardContractView view, ZoneId zone) {
        return Shape.in(zone)
                .with("number", view.getNumber())
                .with("effectiveFrom", day(view.getEffectiveFrom()))
                .with("ownGuards", view.isOwnGuards())
                .with("company", view.getCompany())
                .with("licence", view.getLicence())
                .with("contractNumber", view.getContractNumber())
                .with("validUntil", day(view.getValidUntil()))
                .with("contact", view.getContact())
                .with("phone", view.getPhone())
                .with("dataAgreementOn", day(view.getDataAgreementOn()))
                .with("enteredAt", view.getEnteredAt())
                .with("enteredByName", view.getEnteredByName())
                .build();
    }

    public static JsonObject party(GuardPartyView view, ZoneId zone) {
        return Shape.in(zone)
                .with("contract", contract(view.getContract(), zone))
                .with("answerBy", day(view.getAnswerBy()))
                .with("answerLate", view.isAnswerLate())
                .list("notes", view.getNotes(), note -> note(note, zone))
                .build();
    }

    public static JsonObject late(GuardPartyView.Late view) {
        return Shape.timeless()
                .with("caseNumber", view.caseNumber().value())
                .with("company", view.company())
                .with("person", view.person())
                .with("answerBy", day(view.answerBy()))
                .build();
    }

    private static JsonObject note(GuardPartyView.Note note, ZoneId zone) {
        return Shape.in(zone)
                .with("kind", note.kind())
                .with("at", note.at())
                .with("channel", note.channel())
                .with("person", note.person())
                .with("text", note.text())
                .with("answerBy", day(note.answerBy()))
                .with("byName", note.byName())
                .build();
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
