package wanbi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.JournalEntry;
import wanbi.web.text.Codes;
import wanbi.web.text.Words;

/** A journal entry as people read it: what was done, by whom, with the few facts that matter to a reader. */
@Named
@RequestScoped
public class Chronicle {

    /** Facts that are shown, in this order, and the lists that have words for their codes. */
    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static {
        SHOWN.put("policeDocument", "policeDocument");
        SHOWN.put("documentNumber", "");
        SHOWN.put("legalNature", "legalNature");
        SHOWN.put("theftOutcome", "theftOutcome");
        SHOWN.put("letter", "");
        SHOWN.put("letterKind", "letterKind");
        SHOWN.put("pack", "");
        SHOWN.put("summary", "");
        SHOWN.put("line", "");
        SHOWN.put("itemTag", "");
        SHOWN.put("item", "");
        SHOWN.put("caseNumber", "");
        SHOWN.put("case", "");
        SHOWN.put("into", "");
        SHOWN.put("convertedFrom", "");
        SHOWN.put("relationVersion", "");
        SHOWN.put("relationSource", "relationSource");
        SHOWN.put("obligation", "obligation");
        SHOWN.put("confirmedBy", "confirmation");
        SHOWN.put("satisfaction", "");
        SHOWN.put("statusBefore", "caseStatus");
        SHOWN.put("storagePlace", "");
        SHOWN.put("seal", "");
        SHOWN.put("guardCompany", "");
        SHOWN.put("channel", "notificationChannel channel");
        SHOWN.put("outcome", "outcome");
        SHOWN.put("secondLossAction", "secondLossAction");
        SHOWN.put("verdict", "verdict");
        SHOWN.put("receipt", "");
        SHOWN.put("receiptNumber", "");
        SHOWN.put("copy", "");
        SHOWN.put("report", "");
        SHOWN.put("rows", "");
        SHOWN.put("field", "");
        SHOWN.put("name", "");
        SHOWN.put("site", "");
    }

    @Inject
    private Words words;

    @Inject
    private Codes codes;

    public String act(ChronicleEntry entry) {
        return words.get("act." + entry.getAct());
    }

    public String because(ChronicleEntry entry) {
        Stream<String> facts = SHOWN.entrySet().stream()
                .filter(shown -> entry.getFacts().containsKey(shown.getKey()))
                .map(shown ->
                        fact(shown.getKey(), shown.getValue(), entry.getFacts().get(shown.getKey())));
        Stream<String> told = Stream.of("text", "username", JournalEntry.REASON)
                .map(entry.getPersonal()::get)
                .filter(Objects::nonNull);
        return Stream.of(Stream.of(by(entry)), facts, told)
                .flatMap(part -> part)
                .collect(Collectors.joining(" · "));
    }

    /** Nobody in particular, and the house itself, have a word of their own. */
    private String by(ChronicleEntry entry) {
        String word = words.get("actor." + entry.getByName());
        return word.equals("actor." + entry.getByName()) ? entry.getByName() : word;
    }

    private String fact(String key, String list, String value) {
        String label = words.get("fact." + key);
        String word = Stream.of(list.split(" "))
                .map(name -> codes.of(name, value))
                .filter(known -> !known.equals(value))
                .findFirst()
                .orElse(value);
        return label.equals("fact." + key) ? word : label + " " + word;
    }

    /** The newest first, as the page shows them. */
    public List<ChronicleEntry> newestFirst(List<ChronicleEntry> entries) {
        return entries.stream()
                .sorted((one, other) -> Integer.compare(other.getNumber(), one.getNumber()))
                .toList();
    }
}
