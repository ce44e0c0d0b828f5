package wanbi.intake.internal.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wanbi.intake.api.CategoryRules;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.HoldRule;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.RiskFlagView;
import wanbi.kernel.Role;
import wanbi.kernel.StaffId;
import wanbi.platform.api.PlaceView;

/** The house around a report: a site with one place, five categories, notice 1 and one stored photo. */
final class Houses {

    static final String STORED_PHOTO = "photo-1";

    private static final Map<String, Boolean> CATEGORIES = Map.of(
            "WALLET",
            false,
            "KEYS",
            false,
            "OTHER",
            false,
            "BAG",
            false,
            "ID_DOCUMENT",
            true,
            "CASH_OR_BANK_CARD",
            true);

    private static final PlaceView CAR_PARK =
            new PlaceView("SH01-B2", "B2 车库", "静安中心 › B2 车库", "PARKING", null, false, 1);

    /** The company's staff, as far as a report may name them. */
    private static final Set<StaffId> EMPLOYED = Set.of(new StaffId("P-0003"), new StaffId("P-0004"));

    private Houses() {}

    static Surroundings aHouse() {
        return house(false);
    }

    /** Where a manager takes the report in. */
    static Surroundings aManagedHouse() {
        return house(true);
    }

    private static Surroundings house(boolean managed) {
        return new Surroundings(
                ReportForm.NOW,
                code -> Optional.ofNullable(CATEGORIES.get(code)).map(forbidden -> category(code, forbidden)),
                code -> Optional.of(CAR_PARK).filter(place -> place.getCode().equals(code)),
                1,
                STORED_PHOTO::equals,
                Houses::isLittle,
                managed,
                EMPLOYED::contains);
    }

    /** As head office has set it: under 100 yuan, of the one kind here that is not sensitive. */
    private static boolean isLittle(ReportLoss.Item item) {
        return Set.of("OTHER", "BAG").contains(String.valueOf(item.category()))
                && item.estimatedValue() != null
                && item.estimatedValue().amount() != null
                && item.estimatedValue().amount().compareTo(BigDecimal.valueOf(100)) < 0;
    }

    private static CategoryView category(String code, boolean photoForbidden) {
        RiskFlagView address = new RiskFlagView("ADDRESS_ATTACHED", "有地址", "Address", null, "TELLS_ADDRESS", false);
        CategoryRules rules =
                new CategoryRules("KEYS".equals(code) ? List.of(address) : List.of(), List.of(), HoldRule.NONE);
        return new CategoryView(
                code, code, code, false, photoForbidden, List.of(), List.of(), "", "", List.of(), rules, 1);
    }

    static Actor aClerk() {
        return new Actor(new StaffId("P-0001"), "李前台", Set.of(Role.DESK));
    }

    static Actor anotherClerk() {
        return new Actor(new StaffId("P-0002"), "陈前台", Set.of(Role.DESK));
    }

    static Actor aGuard() {
        return new Actor(new StaffId("P-0003"), "赵保安", Set.of(Role.GUARD));
    }

    static Actor aManager() {
        return new Actor(new StaffId("P-0004"), "周经理", Set.of(Role.MANAGER));
    }

    static Actor headOffice() {
        return new Actor(new StaffId("P-0005"), "吴总部", Set.of(Role.HEAD_OFFICE));
    }
}
