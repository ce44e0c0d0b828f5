package wanbi.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;

/**
 * What a page says when something was refused or went wrong. A refused act leaves the form as it was filled, with the
 * sentence beside its field or at the top; a thing that is unknown or forbidden as a whole gets a page of its own; what
 * nobody foresaw gets a calm page with a number that the log knows.
 */
final class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            if (!context.getResponseComplete()) {
                answer(context, event);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, ExceptionQueuedEvent event) {
        Throwable thrown = event.getContext().getException();
        Causes causes = new Causes(thrown);
        if (causes.find(ViewExpiredException.class).isPresent()) {
            CDI.current().select(Dismissal.class).get().toTheDoor(context);
            return;
        }
        var refusal = causes.refusal();
        PhaseId phase = event.getContext().getPhaseId();
        if (refusal.isPresent() && context.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
            CDI.current().select(Refusals.class).get().show(context, refusal.get());
        } else {
            CDI.current().select(Dismissal.class).get().toErrorPage(context, refusal, thrown);
        }
    }
}
