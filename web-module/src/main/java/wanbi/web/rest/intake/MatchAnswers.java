package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.MatchReason;
import wanbi.intake.api.Matches;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.web.rest.Answers;
import wanbi.web.rest.ListQuery;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.view.MatchShapes;
import wanbi.web.rest.view.Slices;
import wanbi.web.rest.view.Zones;
import wanbi.web.text.MatchSentences;

/** Suggestions in the language that the client asks for. */
@RequestScoped
public class MatchAnswers {

    private static final int USUAL = 10;

    @Inject
    Matches matches;

    @Inject
    MatchSentences sentences;

    @Inject
    Zones zones;

    @Context
    HttpHeaders headers;

    Response ofCase(CaseNumber number, ListQuery query) {
        var found = matches.ofCase(new MatchQuery.OfCase(number, limit(query), elsewhere(query)));
        return Answers.ok(
                Slices.all(found, match -> MatchShapes.found(match, zones.of(match.getSite()), this::sentence)));
    }

    Response ofItem(ItemTag tag, ListQuery query) {
        var lost = matches.ofItem(new MatchQuery.OfItem(tag, limit(query), elsewhere(query)));
        return Answers.ok(
                Slices.all(lost, match -> MatchShapes.lost(match, zones.of(match.getSite()), this::sentence)));
    }

    private static int limit(ListQuery query) {
        return query.text("limit") == null ? USUAL : query.limit();
    }

    /** Everywhere, unless somebody asks for this site alone. */
    private static boolean elsewhere(ListQuery query) {
        return !"false".equals(query.text("elsewhere"));
    }

    private String sentence(MatchReason reason) {
        Locale asked = Languages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return sentences.of(asked, reason);
    }
}
