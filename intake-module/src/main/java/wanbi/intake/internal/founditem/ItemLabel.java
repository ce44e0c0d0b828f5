package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.TagLabel;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.SiteView;

/** What stands on the label that is tied to the thing: no word of who found it or of its hidden features. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemLabel {

    @Inject
    SiteBook sites;

    TagLabel of(FoundItem item) {
        SiteView site = sites.site(item.site());
        Particulars particulars = item.particulars();
        return new TagLabel(
                item.tag().value(),
                item.registration().verificationCode(),
                site.getName(),
                site.getPhone(),
                particulars.what().category(),
                particulars.what().name(),
                particulars.discovery().at(),
                site.getZone(),
                particulars.discovery().placePath(),
                item.isValuable(),
                item.kept().seal(),
                item.kept().storagePlace());
    }
}
