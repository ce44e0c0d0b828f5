package wanbi.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import wanbi.intake.api.Categories;
import wanbi.intake.api.Categories.ChangeCategory;
import wanbi.intake.api.Categories.ChangeThreshold;
import wanbi.intake.api.CategoryView;

/** The rule of valuables, which head office keeps: the categories that always are, and from which worth on all are. */
@Named
@ViewScoped
public class ValuablesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Categories categories;

    private BigDecimal yuan;
    private BigDecimal shortLaneBelow;

    @PostConstruct
    void read() {
        yuan = categories.valuableFrom();
        shortLaneBelow = categories.shortLaneBelow();
    }

    public List<CategoryView> getAll() {
        return categories.all();
    }

    public void turn(CategoryView category) {
        categories.change(new ChangeCategory(category.getCode(), !category.isValuable(), category.getVersion()));
    }

    public void save() {
        categories.changeValuableFrom(new ChangeThreshold(yuan));
    }

    public void saveShortLane() {
        categories.changeShortLaneBelow(new ChangeThreshold(shortLaneBelow));
    }

    public BigDecimal getShortLaneBelow() {
        return shortLaneBelow;
    }

    public void setShortLaneBelow(BigDecimal shortLaneBelow) {
        this.shortLaneBelow = shortLaneBelow;
    }

    public BigDecimal getYuan() {
        return yuan;
    }

    public void setYuan(BigDecimal yuan) {
        this.yuan = yuan;
    }
}
