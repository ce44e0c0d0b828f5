package wanbi.investigation.internal.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wanbi.investigation.api.PackCommand;
import wanbi.investigation.api.PackFileView;
import wanbi.investigation.api.PackView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;

/** Packs as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PackShelf {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    List<PolicePack> of(CaseNumber number) {
        return entities.createQuery(
                        "select p from PolicePack p where p.caseNumber = :number order by p.version desc",
                        PolicePack.class)
                .setParameter("number", number)
                .getResultList();
    }

    PolicePack get(PackCommand.Ref ref) {
        Optional<PolicePack> found = ref.version() == null
                ? of(ref.caseNumber()).stream().findFirst()
                : Optional.ofNullable(
                        entities.find(PolicePack.class, PackCommand.numberOf(ref.caseNumber(), ref.version())));
        return found.orElseThrow(() -> new UnknownThing("pack"));
    }

    void add(PolicePack pack, List<PackFileView> files) {
        entities.persist(pack);
        entities.flush();
        for (int n = 0; n < files.size(); n++) {
            entities.persist(PackedFile.of(pack.id(), n + 1, files.get(n)));
        }
        entities.flush();
    }

    PackView shown(PolicePack pack) {
        return shown(List.of(pack)).get(0);
    }

    List<PackView> shown(List<PolicePack> packs) {
        if (packs.isEmpty()) {
            return List.of();
        }
        Map<String, List<PackedFile>> files = entities
                .createQuery("select f from PackedFile f where f.pack in :packs order by f.pack, f.n", PackedFile.class)
                .setParameter("packs", packs.stream().map(PolicePack::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(PackedFile::pack));
        return packs.stream()
                .map(pack -> pack.view(files.getOrDefault(pack.id(), List.of())))
                .toList();
    }
}
