package wanbi.platform.api;

/** What everybody may change: the own password and the own PIN. */
public interface OwnAccount {

    /**
     * @throws wanbi.kernel.InvalidInput {@code currentPassword/WRONG}; {@code newPassword} shorter than 10 characters,
     *     equal to the user name or among the commonest
     */
    void changePassword(PasswordChange change);

    void changePin(PinChange change);

    record PasswordChange(String currentPassword, String newPassword) implements OwnScoped {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    record PinChange(String currentPassword, String newPin) implements OwnScoped {
        @Override
        public String toString() {
            return "PinChange";
        }
    }

    /** Concerns the caller alone. */
    interface OwnScoped extends Scoped {
        @Override
        default Subject subject() {
            return Subject.ANYWHERE;
        }
    }
}
