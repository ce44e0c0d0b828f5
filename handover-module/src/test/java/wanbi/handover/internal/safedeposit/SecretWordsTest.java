package wanbi.handover.internal.safedeposit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No combination is ever written down (R12); other numbers are. */
class SecretWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "密码123456",
                "箱子密码是 88-66-44",
                "密码：0000",
                "密码为 ab12cd",
                "客户说密码一二三四五六",
                "口令 9527",
                "开锁码１２３４５６",
                "PIN 4711",
                "the pin is 246810",
                "PIN: 246 810",
                "passcode = qwe123",
                "combination 12-34-56",
                "123456是密码",
                "123456 是保险箱的密码",
                "左3右25左7",
                "L12 R34 L56",
                "246810",
                "２４６８１０",
                "12-34-56"
            })
    void whatLooksLikeACombinationIsOne(String typed) {
        assertTrue(SecretWords.areIn(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "密码锁手提箱一只，内有项链两条",
                "客户忘记密码，已请锁匠",
                "不登记密码",
                "密码锁 3 把",
                "客户忘了密码，电话 13800138000",
                "密码箱 编号 445566",
                "密码箱封条 778899",
                "密码箱一只 13800138000",
                "封签 0012345",
                "电话 021-60000001",
                "2026-11-22 取回",
                "金条 100 克 3 根",
                "现金 50000 元",
                "a pink pouch with 1234 beads",
                "hairpin 925 silver",
                "opinion of 2026",
                "combination lock, seal 123456",
                "右手戒指 2 枚，左手 1 枚"
            })
    void otherNumbersAndWordsPass(String typed) {
        assertFalse(SecretWords.areIn(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456", "FQ-0012345", "2026-11-22", "0007"})
    void theNumberOfASealIsNoSecret(String typed) {
        assertFalse(SecretWords.areNamedIn(typed));
    }
}
