package wanbi.platform.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is said of the law at a site; as typed until it is judged.
 *
 * @param placeClass of 国令799号: ART7, ART9, NON_PUBLIC, KEY_TARGET
 * @param holdCount WORKING or CALENDAR
 * @param theftFigure yuan from which a theft may be a crime
 * @param decidedBy who decided what is entered
 * @param filingNumber under which the police have the site's cameras on file (国令799号 14); null where nothing is filed
 * @param filedDays for how long the filing says that recordings are kept; null without one
 */
public record LegalTerms(
        String placeClass,
        String basis,
        Integer footageDays,
        String footageBasis,
        Integer holdDays,
        String holdCount,
        String holdBasis,
        BigDecimal theftFigure,
        String theftBasis,
        String policeStation,
        List<String> policePhones,
        String decidedBy,
        boolean confirmedByCounsel,
        String filingNumber,
        Integer filedDays)
        implements Serializable {

    public static final List<String> PLACE_CLASSES = List.of("ART7", "ART9", "NON_PUBLIC", "KEY_TARGET");
    public static final List<String> COUNTS = List.of("WORKING", "CALENDAR");
}
