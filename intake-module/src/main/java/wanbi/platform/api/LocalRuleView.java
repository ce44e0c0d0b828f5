package wanbi.platform.api;

import java.math.BigDecimal;

/** What a province or city is said to ask, to be proposed; never confirmed by counsel. */
public final class LocalRuleView {

    private final String area;
    private final String name;
    private final String nameEn;
    private final BigDecimal theftFigure;
    private final String theftBasis;
    private final int holdDays;
    private final String holdCount;
    private final String holdBasis;
    private final int footageDays;
    private final String footageBasis;

    public LocalRuleView(
            String area,
            String name,
            String nameEn,
            BigDecimal theftFigure,
            String theftBasis,
            int holdDays,
            String holdCount,
            String holdBasis,
            int footageDays,
            String footageBasis) {
        this.area = area;
        this.name = name;
        this.nameEn = nameEn;
        this.theftFigure = theftFigure;
        this.theftBasis = theftBasis;
        this.holdDays = holdDays;
        this.holdCount = holdCount;
        this.holdBasis = holdBasis;
        this.footageDays = footageDays;
        this.footageBasis = footageBasis;
    }

    public String getArea() {
        return area;
    }

    /** In Chinese. */
    public String getName() {
        return name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public BigDecimal getTheftFigure() {
        return theftFigure;
    }

    public String getTheftBasis() {
        return theftBasis;
    }

    public int getHoldDays() {
        return holdDays;
    }

    public String getHoldCount() {
        return holdCount;
    }

    public String getHoldBasis() {
        return holdBasis;
    }

    public int getFootageDays() {
        return footageDays;
    }

    public String getFootageBasis() {
        return footageBasis;
    }
}
