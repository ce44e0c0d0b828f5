package wanbi.intake.api;

import java.math.BigDecimal;
import java.util.List;
import wanbi.platform.api.DirectoryAdministration.CompanyScoped;

/** The category list with the rule of valuables; everybody reads, head office changes (E.6: thresholds). */
public interface Categories {

    List<CategoryView> all();

    /** From this worth on, in yuan, anything is valuable. */
    BigDecimal valuableFrom();

    void change(ChangeCategory command);

    void changeValuableFrom(ChangeThreshold command);

    record ChangeCategory(String code, boolean valuable, Long version) implements CompanyScoped {}

    record ChangeThreshold(BigDecimal yuan) implements CompanyScoped {}
}
