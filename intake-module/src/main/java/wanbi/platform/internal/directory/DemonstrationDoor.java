package wanbi.platform.internal.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Credentials;
import wanbi.platform.api.Demonstration;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.Roles;
import wanbi.platform.api.StaffPrincipal;

@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemonstrationDoor implements Demonstration {

    @Inject
    DirectoryBook book;

    @Inject
    Founding founding;

    @Inject
    StaffRegistry staffRegistry;

    @Inject
    Credentials credentials;

    @Inject
    Clock clock;

    @Override
    @PermitAll
    public State state() {
        return book.company().map(Company::demonstrationState).orElse(State.NONE);
    }

    @Override
    public void complete() {
        refuseOutsideTheDemonstration();
        book.company().orElseThrow().completeDemonstration(clock.instant());
    }

    @Override
    public void found(String company) {
        founding.found(company, true);
    }

    @Override
    public StaffPrincipal employ(Colleague colleague) {
        refuseOutsideTheDemonstration();
        StaffId hired = staffRegistry.hire(StaffFacts.of(colleague.name(), colleague.username(), colleague.phone()));
        if (colleague.password() != null) {
            credentials.choosePassword(hired, colleague.username(), colleague.password(), "password");
        }
        if (colleague.pin() != null) {
            credentials.setPin(hired, colleague.pin());
        }
        staffRegistry.grant(hired, colleague.grants());
        return credentials.principal(hired);
    }

    @Override
    public StaffPrincipal colleague(String username) {
        refuseOutsideTheDemonstration();
        return book.findByUsername(username)
                .map(staff -> credentials.principal(staff.id()))
                .orElseThrow(() -> new UnknownThing(username));
    }

    private void refuseOutsideTheDemonstration() {
        if (!book.company().map(Company::isDemonstration).orElse(false)) {
            throw new RoleRefused();
        }
    }
}
