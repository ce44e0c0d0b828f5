package wanbi.intake.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours by the words of finders. */
class ColourWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黑色钱包，有磨损|BLACK",
                "全新棉纱手套白色|WHITE",
                "藏青外套|NAVY",
                "深蓝与白相间|NAVY,WHITE",
                "一串钥匙，内有现金|",
                "金色耳环，银色链子|GOLD,SILVER",
                "粉红雨伞|PINK",
                "红黄蓝绿四色|RED,YELLOW,BLUE",
                "Black leather wallet with credit card|BLACK",
                "BEIGE|BEIGE",
                "黑黑的黑包|BLACK"
            })
    void wordsOfColoursAreFoundInTheirOrder(String text, String colours) {
        assertEquals(colours == null ? List.of() : List.of(colours.split(",")), ColourWords.in(text));
    }
}
