package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client is told nothing of other people (R17), and everything else. */
class OtherPeopleTest {

    @ParameterizedTest
    @CsvSource({
        "是李师傅捡到的, 李师傅",
        "是 保洁李 师傅 捡到的, 保洁 李师傅",
        "孙阿姨交来的, 孙阿姨",
        "张伟强认领过这件物品, 张伟强",
        "请打 13711112222 问问, 13711112222",
        "请打 137 1111 2222 问问, 137 1111 2222",
        "请打１３７１１１１２２２２问问, 13711112222",
        "打 02162720000 找他, 021-62720000",
        "是京B88888那辆车的司机, 京B88888",
        "是粤b·D12345的车主, 粤B·D12345"
    })
    void whoeverElseItSpeaksOfIsNamed(String text, String who) {
        assertEquals(Optional.of(who), Contacts.OTHERS.namedIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明先生您好，按您留的 138 0013 8000 给您回电",
                "您的车沪A12345附近已找过",
                "已按您说的打 13900139000 问过同行人",
                "保安和保洁都已问过，请致电前台 021-55500101",
                "案件 SH01-GS-20261122-001，单号 4200001234567890，请 11-23 18:00 前来"
            })
    void whatIsTheClientsOwnOrNobodysMayBeSaid(String text) {
        assertEquals(Optional.empty(), Contacts.OTHERS.namedIn(text));
    }

    @Test
    void aCaseWithoutAClientKnowsNobodysOwnNumber() {
        var nobody = new OtherPeople(null, "", List.of());
        assertEquals(Optional.of("13800138000"), nobody.namedIn("请打 13800138000"));
        assertEquals(Optional.empty(), nobody.namedIn(null));
    }
}
