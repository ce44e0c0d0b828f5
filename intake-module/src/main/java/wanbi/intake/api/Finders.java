package wanbi.intake.api;

import java.util.List;
import wanbi.intake.api.ClientOnFile.Person;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.BetweenContexts;

/** Who found things; the client is not to learn it from us (R17). */
@BetweenContexts
public interface Finders {

    List<Person> of(List<ItemTag> tags);
}
