package wanbi.platform.internal.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.kernel.Texts;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;
import wanbi.platform.api.Search;
import wanbi.platform.api.SearchHit;
import wanbi.platform.internal.search.Audience.Reach;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class SearchDoor implements Search {

    private static final int LONGEST = 100;
    private static final int LONGEST_PAGE = 200;

    @Inject
    Tokens tokens;

    @Inject
    Audience audience;

    @Inject
    HitList hits;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<SearchHit> find(SearchQuery query) {
        String typed = judged(query.text());
        HitCursor after = HitCursor.parse(query.after());
        Reach reach = audience.reach(query.site());
        Question question = Question.of(typed, tokens.asked(typed), reach.single());
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        return question.asksNothing()
                ? new Slice<>(List.of(), null, 0, false)
                : hits.page(question, reach, after, limit);
    }

    private static String judged(String text) {
        String typed = Texts.clean(text);
        if (typed == null) {
            throw new InvalidInput("q", "REQUIRED");
        }
        if (Texts.length(typed) > LONGEST) {
            throw new InvalidInput("q", "TOO_LONG", LONGEST);
        }
        return typed;
    }
}
