package wanbi.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import wanbi.web.text.Choices;
import wanbi.web.text.Words;

/** Field paths of the contract in the user's words: {@code items/2/colours} is "第 2 件 · 颜色". */
@Named
@RequestScoped
public class Fields {

    @Inject
    private Words words;

    @Inject
    private Choices choices;

    @Inject
    private Catalogue catalogue;

    public String name(String path) {
        String field = path.replaceFirst("^items/\\d+/", "");
        String label = words.get("field." + field.replaceFirst("/\\d+$", "").replaceAll("/(\\d+/)?", "."));
        return field.equals(path) ? label : words.with("field.ofLine", path.split("/")[1]) + " · " + label;
    }

    /** The codes of a list that a correction lets choose from. */
    public List<String> codes(String list) {
        return switch (list) {
            case "clientKind" -> choices.getClientKinds();
            case "lossMode" -> choices.getLossModes();
            case "reporterRelation" -> choices.getReporterRelations();
            case "finderKind" -> choices.getFinderKinds();
            default -> catalogue.getAll().stream().map(one -> one.getCode()).toList();
        };
    }
}
