package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.intake.api.CaseRefused;

/** The same loss was reported twice: the one report points to the other, where all goes on (R24). */
final class Merging extends CaseEnd {

    private final LossCase master;

    Merging(LossCase master, String reason) {
        super(reason);
        this.master = master;
    }

    /** A thing linked here has to be released first: what was compared with this report is not moved under another. */
    @Override
    void refuseUnlessMay(LossCase ending, Actor actor) {
        if (!master.status().isOpen()) {
            throw CaseRefused.mergeIntoEnded(master.number().value());
        }
        if (!ending.links().isEmpty()) {
            throw CaseRefused.mergeHasLinks();
        }
        if (!isOfSameClient(ending) || !isAboutSameKind(ending)) {
            throw CaseRefused.mergeNotSame(master.number().value());
        }
    }

    private boolean isOfSameClient(LossCase child) {
        String phone = child.client() == null ? null : child.client().phone();
        return phone != null
                && master.client() != null
                && phone.equals(master.client().phone());
    }

    private boolean isAboutSameKind(LossCase child) {
        if (child.isTheft() != master.isTheft()) {
            return false;
        }
        Set<String> common = new HashSet<>(kinds(child));
        common.retainAll(kinds(master));
        return !common.isEmpty();
    }

    private static Set<String> kinds(LossCase of) {
        return of.lines().stream().map(CaseLine::category).collect(Collectors.toSet());
    }

    @Override
    CaseStatus status() {
        return CaseStatus.MERGED;
    }

    @Override
    LineStatus lines() {
        return null;
    }

    @Override
    Ending ending(Instant now) {
        return Ending.merged(now, reason(), master.number().value());
    }
}
