package wanbi.platform.internal.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Set;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.OwnAccount;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Stands before every {@link Guarded} method. The method's own annotation goes before the class's. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ScopeGuard {

    @Inject
    CallingStaff caller;

    @Inject
    Subjects subjects;

    @AroundInvoke
    Object judge(InvocationContext call) throws Exception {
        if (!StaffId.SYSTEM.equals(caller.id())) {
            if (caller.owesPassword() && !(call.getTarget() instanceof OwnAccount)) {
                throw new PasswordDue();
            }
            judge(ruleOf(call), subjectOf(call));
        }
        return call.proceed();
    }

    private void judge(ScopeRule rule, Subject subject) {
        switch (subject.kind()) {
            case ANYWHERE -> rule.judgeAnywhere(caller);
            case COMPANY -> rule.judgeCompany(caller);
            case SITE -> rule.judge(new SiteCode(subject.id()), caller);
            default -> rule.judge(subject, subjects.standing(subject, caller.id()), caller);
        }
    }

    private static ScopeRule ruleOf(InvocationContext call) {
        Method method = call.getMethod();
        Guarded own = method.getAnnotation(Guarded.class);
        Guarded guarded = own != null ? own : method.getDeclaringClass().getAnnotation(Guarded.class);
        return new ScopeRule(Set.of(guarded.value()), Set.of(guarded.assigned()));
    }

    /** A method without arguments is a list over all sites of the caller; the container gives null for them. */
    private static Subject subjectOf(InvocationContext call) {
        Object[] arguments = call.getParameters();
        if (arguments == null || arguments.length == 0) {
            return Subject.ANYWHERE;
        }
        Object first = arguments[0];
        if (first instanceof SiteCode site) {
            return Subject.of(site);
        }
        if (first instanceof CaseNumber number) {
            return Subject.of(number);
        }
        if (first instanceof ItemTag tag) {
            return Subject.of(tag);
        }
        if (first instanceof Scoped scoped) {
            return scoped.subject();
        }
        throw new IllegalArgumentException(call.getMethod() + " is guarded but names no subject in its first argument");
    }
}
