package wanbi.intake.internal.founditem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import wanbi.intake.api.ClientOnFile.Person;
import wanbi.intake.api.Finders;
import wanbi.kernel.ItemTag;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class KnownFinders implements Finders {

    @Inject
    ItemShelf items;

    @Override
    public List<Person> of(List<ItemTag> tags) {
        return tags.stream()
                .map(tag -> items.get(tag).particulars().discovery().finder())
                .map(finder -> new Person(finder.name(), finder.phone()))
                .toList();
    }
}
