package wanbi.permission;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import wanbi.platform.api.Guarded;

/** Stands right behind the guard of every door in the container tests: during a rehearsal nobody gets further. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 100)
public class Rehearsal {

    private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

    static void on() {
        ON.set(true);
    }

    static void off() {
        ON.remove();
    }

    @AroundInvoke
    Object turnBack(InvocationContext call) throws Exception {
        if (ON.get()) {
            throw new LetIn();
        }
        return call.proceed();
    }
}
