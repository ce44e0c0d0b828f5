package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.ClientOnFile;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;

/** What whoever speaks to the client has to know of the case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FiledClient implements ClientOnFile {

    /** A released link counts too: what was once thought to be theirs has told us of other people. */
    private static final String THINGS =
            "select distinct l.item_tag from intake.case_link l where l.case_number = ?1 order by l.item_tag";

    private static final String OTHERS = "select distinct c.client_name, c.client_phone from intake.case_link l"
            + " join intake.case_link o on o.item_tag = l.item_tag and o.case_number <> l.case_number"
            + " join intake.loss_case c on c.number = o.case_number where l.case_number = ?1";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    CaseFile cases;

    @Override
    public Filed of(CaseNumber number) {
        LossCase filed = cases.get(number);
        Client client = filed.client();
        return new Filed(
                number,
                filed.site(),
                filed.status().name(),
                filed.isWaitedFor(),
                filed.isOpenedAtCounter(),
                filed.receipt().receivedAt(),
                client == null ? null : new Person(client.name(), client.phone()),
                filed.lines().get(0).category(),
                filed.place().path(),
                words(filed.said()),
                rows(OTHERS, number)
                        .map(Object[].class::cast)
                        .map(row -> new Person((String) row[0], (String) row[1]))
                        .toList(),
                rows(THINGS, number).map(tag -> new ItemTag((String) tag)).toList());
    }

    private static String words(ReportLoss said) {
        Stream<String> things = said.items().stream()
                .flatMap(item -> Stream.of(item.name(), item.spec(), item.serial(), item.features()));
        return Stream.concat(Stream.of(said.circumstances(), said.placeNote()), things)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private Stream<?> rows(String sql, CaseNumber number) {
        List<?> rows =
                entities.createNativeQuery(sql).setParameter(1, number.value()).getResultList();
        return rows.stream();
    }
}
