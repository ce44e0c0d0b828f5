package wanbi.intake.internal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.matching.Portraits.a;
import static wanbi.intake.internal.matching.Portraits.finding;
import static wanbi.intake.internal.matching.Portraits.points;
import static wanbi.intake.internal.matching.Portraits.verdict;

import org.junit.jupiter.api.Test;

/** One test for each thing that the score looks at (F-16). */
class ScaleTest {

    private static void better(Portraits lost, Portraits right, Portraits wrong) {
        double one = points(lost, right);
        double other = points(lost, wrong);
        assertTrue(one > other + 0.05, () -> one + " is not above " + other);
    }

    @Test
    void theSameCategorySpeaksForItAnotherOneAgainst() {
        better(a("一包东西").in("BAG"), a("一包东西").in("BAG"), a("一包东西").in("PET"));
        assertEquals(
                "CATEGORY_NEAR",
                finding("CATEGORY", a("物").in("WALLET"), a("物").in("BAG")).code());
    }

    @Test
    void anotherCategoryExcludesNothing() {
        assertTrue(verdict(a("红色钱包").in("WALLET"), a("红色钱包").in("CLOTHING")).isLikely());
    }

    @Test
    void twoWordsForOneThingAreOne() {
        assertEquals("NAME_SAME", finding("NAME", a("电瓶车"), a("电动车")).code());
        assertEquals("NAME_SAME", finding("NAME", a("wallet"), a("皮夹子")).code());
        better(a("皮夹"), a("钱包"), a("雨伞"));
    }

    @Test
    void aKindOfTheThingFitsAndAStrangeThingDoesNot() {
        assertEquals("NAME_KIND", finding("NAME", a("首饰"), a("项链")).code());
        assertEquals("AGAINST", finding("NAME", a("钥匙"), a("雨伞")).effect());
    }

    @Test
    void whatHangsOnOneHookInAShopIsNotOneThing() {
        assertEquals("NAME_AKIN", finding("NAME", a("吉他"), a("小提琴")).code());
        assertEquals("NAME_AKIN", finding("NAME", a("扳手"), a("电钻")).code());
        assertEquals("NAME_KIND", finding("NAME", a("狗"), a("金毛")).code());
        better(a("金毛"), a("狗"), a("泰迪"));
    }

    @Test
    void theLastWordOfANameIsTheThing() {
        assertEquals("NAME_OTHER", finding("NAME", a("手机壳"), a("电脑包")).code());
        assertFalse("NAME_SAME".equals(finding("NAME", a("手机壳"), a("手机")).code()));
    }

    @Test
    void whatLayInsideIsRecognised() {
        assertEquals(
                "NAME_BESIDE", finding("NAME", a("背包").with("里面有钥匙"), a("钥匙")).code());
    }

    @Test
    void aNameInNoDictionaryIsComparedByItsLetters() {
        better(a("嘎乌盒"), a("嘎乌盒子"), a("磬"));
    }

    @Test
    void coloursAreEqualNearOrOther() {
        better(a("黑色钱包"), a("黑色钱包"), a("藏青色钱包"));
        better(a("黑色钱包"), a("藏青色钱包"), a("黄色钱包"));
        assertEquals("COLOUR_NEAR", finding("COLOUR", a("蓝色钱包"), a("藏青钱包")).code());
        assertEquals("AGAINST", finding("COLOUR", a("黑色钱包"), a("红色钱包")).effect());
    }

    @Test
    void aToneFitsTheColoursOfThatTone() {
        assertEquals("COLOUR_TONE", finding("COLOUR", a("深色钱包"), a("黑色钱包")).code());
        assertEquals("COLOUR_OTHER", finding("COLOUR", a("深色钱包"), a("白色钱包")).code());
    }

    @Test
    void aMakerIsKnownByAllItsNames() {
        assertEquals(
                "BRAND_SAME", finding("BRAND", a("手机").by("华为"), a("HUAWEI手机")).code());
        assertEquals(
                "BRAND_SAME", finding("BRAND", a("iPhone"), a("手机").by("Apple")).code());
        assertEquals(
                "AGAINST", finding("BRAND", a("手机").by("小米"), a("手机").by("三星")).effect());
        assertEquals(
                "BRAND_SAME",
                finding("BRAND", a("包").by("无名氏"), a("包").by("无名氏")).code());
    }

    @Test
    void aModelThatBothNameSpeaksForIt() {
        assertEquals(
                "STRONG", finding("MODEL", a("手机").model("P40"), a("华为P40手机")).effect());
    }

    @Test
    void ofASerialNumberTheTailIsEnough() {
        Portraits told = a("手机").serial("8877");
        assertEquals(
                "SERIAL_TAIL",
                finding("SERIAL", told, a("手机").serial("86-012345-8877")).code());
        assertEquals(
                "SERIAL_SAME",
                finding("SERIAL", a("手机").serial("sn 12"), a("手机").serial("SN12"))
                        .code());
        assertEquals(
                "AGAINST",
                finding("SERIAL", told, a("手机").serial("86-012345-1111")).effect());
    }

    @Test
    void numbersAreReadInChineseAndInDigits() {
        assertEquals(
                "STRONG", finding("QUANTITY", a("七把钥匙"), a("钥匙").with("共7把")).effect());
        assertEquals(
                "AGAINST", finding("QUANTITY", a("七把钥匙"), a("钥匙").with("共5把")).effect());
    }

    @Test
    void whatTheFindBearsOutSpeaksForItRareWordsMore() {
        Portraits lost = a("钱包").with("牛皮，印有卡通图案");
        better(lost, a("钱包").with("皮质，卡通"), a("钱包").with("皮质"));
        better(lost, a("钱包").with("皮质"), a("钱包").with("帆布，条纹"));
        Finding shared = finding("FEATURES", lost, a("钱包").with("卡通"));
        assertEquals("FEATURES_SHARED", shared.code());
        assertTrue(shared.arguments().get(0).toString().contains("卡通"));
    }

    @Test
    void ofTraitsThatExcludeEachOtherTheOtherOneSpeaksAgainst() {
        better(a("钱包").with("女式"), a("钱包"), a("钱包").with("男式"));
    }

    @Test
    void ofTwoThatFitThePlainerOneIsMeantWhenMuchWasTold() {
        better(a("钱包").with("黑色，牛皮，拉链坏了"), a("钱包").with("黑色，牛皮，拉链坏了"), a("钱包").with("黑色，牛皮，拉链坏了，印有字母，迷彩"));
    }

    @Test
    void evenWhoNamesTheBareThingWouldRatherHaveToldOfAColourThatThereWas() {
        assertTrue(points(a("钱包"), a("钱包")) > points(a("钱包"), a("红色钱包")));
    }

    @Test
    void traditionalAndWideCharactersReadAsTheOthers() {
        assertEquals("NAME_SAME", finding("NAME", a("錢包"), a("钱包")).code());
        assertEquals(
                "STRONG",
                finding("MODEL", a("手机").model("Ｐ４０"), a("手机").model("p40")).effect());
    }

    @Test
    void theSamePlaceOrItsNameSpeaksForIt() {
        Portraits lost = a("钱包").at("SH01-B2", "靠近电梯口");
        better(lost, a("钱包").at("SH01-B2", null), a("钱包").at("SH01-1F", null));
        better(a("钱包").at(null, "少年宫门口"), a("钱包").at(null, "少年宫"), a("钱包").at(null, "游泳馆"));
    }

    @Test
    void anotherSiteWeighsAndExcludesNothing() {
        Portraits lost = a("红色钱包").with("印有狮子图案");
        Portraits here = a("红色钱包").with("印有狮子图案");
        Portraits near = a("红色钱包").with("印有狮子图案").atSite("SH02", "EAST");
        Portraits far = a("红色钱包").with("印有狮子图案").atSite("GZ01", "SOUTH");
        better(lost, here, near);
        better(lost, near, far);
        assertTrue(verdict(lost, far).isLikely());
    }

    @Test
    void theSoonerFoundTheLikelierAndBeforeTheLossHardlyEver() {
        better(a("钱包"), a("钱包"), a("钱包").daysLater(6));
        better(a("钱包"), a("钱包").daysLater(6), a("钱包").daysLater(40));
        assertEquals("AGAINST", finding("TIME", a("钱包").daysLater(3), a("钱包")).effect());
    }

    @Test
    void aFewWordsThatAllFitAreLikelyAndManyThatHalfFitAreNot() {
        assertTrue(verdict(a("红色钱包"), a("红色钱包")).isLikely());
        assertFalse(verdict(a("红色钱包").with("牛皮，印有卡通，拉链坏"), a("黑色钱包").with("帆布")).isLikely());
    }

    @Test
    void theScoreLiesBetweenNoneAndOneAndReasonsComeHeaviestFirst() {
        Verdict verdict = verdict(a("红色钱包").with("牛皮"), a("红色钱包").with("牛皮"));
        assertTrue(verdict.score() > 0.5 && verdict.score() < 1);
        double first = Math.abs(verdict.findings().get(0).points());
        assertTrue(verdict.findings().stream().allMatch(finding -> Math.abs(finding.points()) <= first));
    }
}
