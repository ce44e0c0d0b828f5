package wanbi.web.rest.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import wanbi.intake.api.ActionView;
import wanbi.intake.api.Categories;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.QuestionView;
import wanbi.intake.api.RiskFlagView;
import wanbi.web.rest.Answers;
import wanbi.web.rest.view.Shape;

/** What the things are sorted by, with the questions to ask and the rule of valuables. */
@Path("/categories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CategoriesResource {

    @Inject
    Categories categories;

    @GET
    public Response all() {
        return Answers.ok(Shape.timeless()
                .list("items", categories.all(), CategoriesResource::category)
                .with("valuableFrom", categories.valuableFrom())
                .build());
    }

    private static JsonObject category(CategoryView view) {
        return Shape.timeless()
                .with("code", view.getCode())
                .with("name", view.getName())
                .with("nameEn", view.getNameEn())
                .with("valuable", view.isValuable())
                .with("photoForbidden", view.isPhotoForbidden())
                .texts("fields", view.getFields())
                .list("questions", view.getQuestions(), CategoriesResource::question)
                .with("advice", view.getAdvice())
                .with("adviceEn", view.getAdviceEn())
                .list("secondLossActions", view.getActions(), CategoriesResource::action)
                .list("riskFlags", view.getFlags(), CategoriesResource::flag)
                .texts("traits", view.getTraits())
                .with("holdDays", view.getHoldDays())
                .with("holdCount", view.getHoldCount())
                .with("holdSameDay", view.isHoldSameDay())
                .with("version", view.getVersion())
                .build();
    }

    private static JsonObject action(ActionView view) {
        return Shape.timeless()
                .with("action", view.getAction())
                .with("minutes", view.getMinutes())
                .with("instruction", view.getInstruction())
                .with("instructionEn", view.getInstructionEn())
                .build();
    }

    private static JsonObject flag(RiskFlagView view) {
        return Shape.timeless()
                .with("code", view.getCode())
                .with("text", view.getText())
                .with("textEn", view.getTextEn())
                .with("raises", view.getRaises())
                .with("trait", view.getTrait())
                .with("sameDay", view.isSameDay())
                .build();
    }

    private static JsonObject question(QuestionView view) {
        return Shape.timeless()
                .with("code", view.getCode())
                .with("text", view.getText())
                .with("textEn", view.getTextEn())
                .texts("options", view.getOptions())
                .build();
    }
}
