package wanbi.web.rest.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import wanbi.web.rest.body.Complaints;
import wanbi.web.rest.body.Fingerprinted;

/** See {@link Once}. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnceInterceptor {

    @Inject
    RememberedAnswers answers;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Fingerprinted sent = sent(call);
        return answers.orElse(sent, () -> judged(call, sent.complaints()));
    }

    /** The rules are asked even when the shape is wrong, so that one answer names all; nothing of it is kept then. */
    private static Response judged(InvocationContext call, Complaints complaints) throws Exception {
        try {
            Response answer = (Response) call.proceed();
            complaints.refuse();
            return answer;
        } catch (RuntimeException refusal) {
            throw complaints.besides(refusal);
        }
    }

    private static Fingerprinted sent(InvocationContext call) {
        Object[] parameters = call.getParameters() == null ? new Object[0] : call.getParameters();
        return Arrays.stream(parameters)
                .filter(Fingerprinted.class::isInstance)
                .map(Fingerprinted.class::cast)
                .findFirst()
                .orElse(() -> "");
    }
}
