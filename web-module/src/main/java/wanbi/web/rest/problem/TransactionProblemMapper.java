package wanbi.web.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The server has a mapper of its own for this kind, which throws and ends in a bare page; ours stands before it. */
@Provider
@ApplicationScoped
public class TransactionProblemMapper implements ExceptionMapper<TransactionalException> {

    @Inject
    ProblemMapper problems;

    @Override
    public Response toResponse(TransactionalException thrown) {
        return problems.toResponse(thrown);
    }
}
