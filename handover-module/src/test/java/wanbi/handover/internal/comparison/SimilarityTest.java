package wanbi.handover.internal.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wanbi.handover.api.Comparisons;

/** F-8: what counts as told right, and what must not. */
class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "拉链头缺一齿, 拉链头缺一齿",
        "拉链头缺一齿, 拉链头缺１齿。",
        "夹层有一张全家福, 夹层里有全家福",
        "IMEI ABC-123, imei abc123",
        "the family photo, Family photo!",
        "三十五块钱, 35块钱",
        "two keys, 2 keys",
        "没有划痕, 没划痕"
    })
    void theSameSaidInOtherWritingIsEqual(String answered, String recorded) {
        assertEquals(1.0, Similarity.of(answered, recorded));
    }

    @ParameterizedTest
    @CsvSource({
        "夹层有一张全家福, 夹层有全家福照片",
        "拉链头缺一齿, 拉链头上缺一个齿",
        "钥匙扣是蓝色小熊, 蓝色小熊钥匙扣",
        "里面有两张建设银行的卡, 两张建设银行卡",
        "a photo of two children, photo of 2 children in it"
    })
    void likeWordsAreToldRight(String answered, String recorded) {
        double likeness = Similarity.of(answered, recorded);
        assertTrue(likeness >= Comparisons.TOLD_RIGHT && likeness <= 1, () -> answered + " " + likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "里面有一张照片, 里面有一张门票",
        "夹层有一张全家福, 拉链头缺一齿",
        "拉链头缺一齿, 拉链头缺两齿",
        "银行卡尾号1234, 银行卡尾号1235",
        "两张卡尾号1234, 两张卡尾号1235",
        "屏幕有划痕, 屏幕没有划痕",
        "red cord, blue sticker",
        "黑, 白"
    })
    void otherThingsAreNot(String answered, String recorded) {
        double likeness = Similarity.of(answered, recorded);
        assertTrue(likeness < Comparisons.TOLD_RIGHT, () -> answered + " " + likeness);
    }

    @ParameterizedTest
    @CsvSource({"夹层有全家福, 全家福在夹层", "abc, abd", "黑色小包, 小黑包"})
    void itDoesNotMatterWhoSaysWhich(String one, String other) {
        assertEquals(Similarity.of(one, other), Similarity.of(other, one));
    }

    @Test
    void nothingSaidIsLikeNothing() {
        assertEquals(0, Similarity.of("", "夹层有全家福"));
        assertEquals(0, Similarity.of("……", "……"));
        assertEquals(0, Similarity.nearest("夹层有全家福", List.of()));
    }

    @Test
    void onlyEqualWordsReachOne() {
        assertTrue(Similarity.of("一二三四五六七八九十甲乙丙丁".repeat(20), "一二三四五六七八九十甲乙丙丁".repeat(20) + "戊") < 1);
    }

    @Test
    void anAnswerIsMeasuredAgainstTheNearestFeature() {
        assertEquals(1.0, Similarity.nearest("拉链头缺一齿", List.of("夹层有全家福", "拉链头缺一齿")));
    }

    @Test
    void sayingOneThingTwiceTellsOneThing() {
        List<String> recorded = List.of("夹层有全家福", "夹层有全家福照片");
        assertEquals(1, Similarity.toldRight(List.of("夹层有全家福"), recorded));
        assertEquals(1, Similarity.toldRight(List.of("拉链头缺一齿", "拉链头缺一齿"), List.of("拉链头缺一齿")));
        assertEquals(2, Similarity.toldRight(List.of("夹层有全家福照片", "夹层有全家福"), recorded));
    }

    @Test
    void whatWasNotToldDoesNotCount() {
        assertEquals(0, Similarity.toldRight(List.of(), List.of("夹层有全家福")));
        assertEquals(0, Similarity.toldRight(List.of("蓝色小熊"), List.of("夹层有全家福", "拉链头缺一齿")));
    }
}
