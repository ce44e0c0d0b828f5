package wanbi.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/**
 * The rules of the house. Each has a package of its own below {@code broken}, where it is broken on purpose: so it is seen
 * red in every build, and cannot turn into a rule that never fails.
 */
enum Rule {
    ARROWS(Contexts.arrows()),
    DOORS(Contexts.doors()),
    NO_CIRCLES(Contexts.noCircles()),
    SMALL_KERNEL(Contexts.smallKernel()),
    SMALL_KERNEL_PERSISTENCE(Contexts.smallKernelPersistence()),
    LAUNCHER_APART(Contexts.launcherApart()),
    LAUNCHER_UNKNOWN(Contexts.launcherUnknown()),
    INTERNALS_HIDDEN(Doors.internalsHidden()),
    INTERFACES_IN_API(Doors.interfacesInApi()),
    DOORS_ARE_GUARDED(Doors.doorsAreGuarded()),
    SCOPE_NOT_FORGOTTEN(Doors.scopeNotForgotten()),
    INNER_APIS_STAY_INSIDE(Doors.innerApisStayInside()),
    ONLY_THE_SIMULATOR_ACTS(Doors.onlyTheSimulatorActs()),
    DOORS_CAN_BE_MADE(Doors.doorsCanBeMade()),
    EVENTS_ARE_RECORDS(Doors.eventsAreRecords()),
    NO_SETTERS(Entities.noSetters()),
    PRIVATE_FIELDS(Entities.privateFields()),
    MADE_BY_A_VERB(Entities.madeByAVerb()),
    VERSIONED(Entities.versioned()),
    ENTITIES_INSIDE(Entities.entitiesInside()),
    NO_EMBEDDABLE_RECORDS(Entities.noEmbeddableRecords()),
    NO_PERSISTENCE_IN_WEB(Entities.noPersistenceInWeb()),
    ONE_CLOCK(Habits.oneClock()),
    TELLING_NAMES(Habits.tellingNames()),
    PAGES_DO_NOT_DECIDE(Habits.pagesDoNotDecide()),
    NO_DOZING(Habits.noDozing()),
    JSON_FOUND_ONCE(Habits.jsonFoundOnce());

    private final ArchRule rule;

    Rule(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    String brokenIn() {
        return "wanbi.architecture.broken." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
