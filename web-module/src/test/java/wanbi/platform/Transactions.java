package wanbi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** A transaction round a piece of a test, rolled back when the piece fails. */
@ApplicationScoped
public class Transactions {

    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T in(Callable<T> work) throws Exception {
        return work.call();
    }
}
