package wanbi.platform.internal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Credentials;
import wanbi.platform.api.StaffPrincipal;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CredentialBook implements Credentials {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Hashing hashing;

    @Inject
    Principals principals;

    @Override
    public String issueOneTimePassword(StaffId staff) {
        String password = OneTimeSecret.password();
        of(staff).issueOneTimePassword(hashing.ofPassword(password));
        flush();
        return password;
    }

    @Override
    public void choosePassword(StaffId staff, String username, String password, String field) {
        FieldErrors errors = new FieldErrors();
        PasswordRule.judge(errors, field, password, username);
        errors.refuse();
        of(staff).choosePassword(hashing.ofPassword(password));
        flush();
    }

    @Override
    public void setPin(StaffId staff, String pin) {
        setPin(staff, pin, "pin");
    }

    void setPin(StaffId staff, String pin, String field) {
        FieldErrors errors = new FieldErrors();
        PinRule.judge(errors, field, pin);
        errors.refuse();
        of(staff).choosePin(hashing.ofPin(pin));
        flush();
    }

    @Override
    public StaffPrincipal principal(StaffId staff) {
        entities.flush();
        return principals.find(staff).orElseThrow(() -> new UnknownThing(staff.value()));
    }

    @Override
    public void endSessions(StaffId staff) {
        of(staff).endSessions();
        flush();
    }

    boolean isPasswordOf(StaffId staff, String password) {
        return hashing.matchesPassword(password, of(staff).passwordHash());
    }

    private Credential of(StaffId staff) {
        Credential credential = entities.find(Credential.class, staff.value());
        if (credential == null) {
            credential = Credential.of(staff);
            entities.persist(credential);
        }
        return credential;
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}
