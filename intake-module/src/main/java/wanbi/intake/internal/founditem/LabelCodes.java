package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import wanbi.intake.api.PublicCheck;
import wanbi.intake.api.TagCodes;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.VerificationCode;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LabelCodes implements TagCodes {

    @Inject
    ItemShelf items;

    @Inject
    SiteBook sites;

    @Override
    public Optional<PublicCheck> byCode(String typed) {
        return Optional.ofNullable(VerificationCode.parse(typed))
                .flatMap(items::byCode)
                .map(item -> new PublicCheck(
                        "TAG",
                        item.tag().value(),
                        item.particulars().what().category(),
                        item.registration().at(),
                        sites.zone(item.site()).getId(),
                        item.status().name()));
    }
}
