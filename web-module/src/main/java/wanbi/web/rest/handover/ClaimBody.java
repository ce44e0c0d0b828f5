package wanbi.web.rest.handover;

import wanbi.handover.api.ClaimCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.web.rest.body.JsonBody;
import wanbi.web.rest.body.JsonFields;

/** Bodies of the counter. */
final class ClaimBody {

    private ClaimBody() {}

    static ClaimCommand.Open open(JsonBody body) {
        JsonFields claim = body.fields();
        var lines = claim.objects("lines", ClaimBody::line);
        var claimant = claim.object("claimant", ClaimBody::claimant);
        String number = claim.text("caseNumber");
        return number == null
                ? new ClaimCommand.Open(body.site(), null, lines, claimant)
                : new ClaimCommand.Open(siteIfNamed(claim), caseNumber(number), lines, claimant);
    }

    /** A claim on a case needs no site: the case has one. */
    private static SiteCode siteIfNamed(JsonFields claim) {
        String site = claim.text("site");
        return site == null ? null : JsonBody.site(site);
    }

    private static CaseNumber caseNumber(String text) {
        return CaseNumber.parse(text).orElseThrow(() -> new UnknownThing("case"));
    }

    private static ClaimCommand.Line line(JsonFields line) {
        return new ClaimCommand.Line(
                line.whole("line"), line.text("itemTag"), line.whole("quantity"), line.text("description"));
    }

    private static ClaimCommand.Claimant claimant(JsonFields claimant) {
        return new ClaimCommand.Claimant(
                claimant.text("name"),
                claimant.text("phone"),
                claimant.text("relation"),
                claimant.text("idKind"),
                claimant.text("idLast4"),
                claimant.text("authorisationFile"),
                claimant.text("authorisationBox"));
    }

    static ClaimCommand.ItemAnswers answers(JsonFields answers) {
        return new ClaimCommand.ItemAnswers(
                answers.text("itemTag"), answers.texts("hiddenFeatures"), answers.text("liveProof"));
    }

    static ClaimCommand.AttributeVerdict verdict(JsonFields verdict) {
        return new ClaimCommand.AttributeVerdict(
                verdict.text("itemTag"), verdict.text("attribute"), verdict.text("verdict"));
    }

    static ClaimCommand.Signature signature(JsonFields signature) {
        return new ClaimCommand.Signature(
                signature.text("level"),
                signature.strokes("strokes"),
                signature.text("scanFile"),
                signature.text("archiveBox"));
    }
}
