package wanbi.web.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wanbi.handover.api.SafeDepositCommand.Envelope;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.StaffPrincipal;
import wanbi.web.demo.FootageHistory.Schedule;

/** The last weeks of one site beside its cases, so that whoever looks round sees every list with something in it. */
final class KeepingHistory {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String CLIENT = "吴雅";
    private static final String PHONE = "13700055126";
    private static final String BOX = "K-02";

    private final KeepingDesk keeping;
    private final SiteCode site;
    private final StaffPrincipal desk;
    private final StaffPrincipal otherDesk;
    private final StaffPrincipal guard;
    private final StaffPrincipal manager;
    private final StaffPrincipal headOffice;
    private final Schedule schedule;

    KeepingHistory(KeepingDesk keeping, String site, Map<String, StaffPrincipal> staff, Schedule schedule) {
        DemonstrationPlan.Crew crew = DemonstrationPlan.crewOf(site);
        this.keeping = keeping;
        this.site = new SiteCode(site);
        this.desk = staff.get(crew.desk());
        this.otherDesk = staff.get(crew.otherDesk());
        this.guard = staff.get(crew.guard());
        this.manager = staff.get(crew.manager());
        this.headOffice = staff.get("hq");
        this.schedule = schedule;
    }

    void plan(Instant now) {
        String shelf = site.value() + "-DESK-A1";
        for (int days : List.of(33, 5)) {
            schedule.at(ago(now, days, 3), desk, () -> keeping.count(site, shelf));
        }
        shift(ago(now, 2, 4), desk, otherDesk, "大堂雨伞架有两把未登记雨伞，请留意失主询问");
        shift(ago(now, 1, 16), otherDesk, desk, "夜间无异常");
        shift(ago(now, 1, 4), desk, otherDesk, null);
        schedule.at(ago(now, 4, 2), desk, () -> keeping.post(site));
        boxes(now);
        told(now);
        proposed(now);
    }

    private void shift(Instant at, StaffPrincipal giver, StaffPrincipal receiver, String notes) {
        schedule.at(at, giver, () -> {
            String shift = keeping.offerShift(site, receiver, notes);
            if (shift != null) {
                schedule.at(at.plusSeconds(480), receiver, () -> keeping.takeOver(shift, KeepingDesk.before(guard)));
            }
            return null;
        });
    }

    private void boxes(Instant now) {
        for (int box = 1; box <= 4; box++) {
            String number = "K-0" + box;
            schedule.at(ago(now, 60, 5), manager, () -> keeping.addBox(site, number));
        }
        schedule.at(
                ago(now, 41, 3), desk, () -> keeping.advise(site, "何平", "13700055127", "出国一月，问贵重物品放哪里稳妥", "BANK_BOX"));
        schedule.at(ago(now, 12, 3), desk, () -> {
            String deposit = keeping.keep(
                            site,
                            CLIENT,
                            PHONE,
                            new Envelope(BOX, "FQ-K00021", "首饰盒一只，内有手镯两只", false, "CF-0021"),
                            KeepingDesk.before(guard))
                    .getId();
            schedule.at(
                    ago(now, 6, 3),
                    desk,
                    () -> keeping.visit(
                            deposit,
                            CLIENT,
                            new Envelope(null, "FQ-K00034", "首饰盒一只，内有手镯一只", false, "CF-0034"),
                            KeepingDesk.before(guard)));
            return null;
        });
    }

    private void told(Instant now) {
        schedule.at(ago(now, 24, 2), desk, () -> {
            String tip =
                    keeping.tell(site, "有人在快递柜前逐个试取件码，停留约十分钟", "快递柜", false).getId();
            schedule.at(ago(now, 23, 3), manager, () -> keeping.setAside(tip, "已查看录像：住户忘记取件码，逐个核对自己的包裹"));
            return null;
        });
        schedule.at(ago(now, 3, 2), guard, () -> keeping.tell(site, "两人连续三晚推开单元门尾随住户进楼，到电梯厅又折返", "1 号楼电梯厅", false));
        schedule.at(ago(now, 2, 3), desk, () -> keeping.tell(site, "住户反映保洁人员翻看过快递包裹", "B1 车库", true));
    }

    private void proposed(Instant now) {
        schedule.at(ago(now, 30, 3), manager, () -> {
            String answered = keeping.propose(site, "PLAYBOOK", "门禁卡预案请加一句：同住家人的卡是否也挂在同一钥匙扣上");
            schedule.at(ago(now, 28, 3), headOffice, () -> keeping.answer(answered, "同意，下一版品类预案加入此问题"));
            return null;
        });
        schedule.at(
                ago(now, 2, 2), manager, () -> keeping.propose(site, "DEADLINE", "夜间只有一名保安，P2 的寻找时限请由 60 分钟放宽到 90 分钟"));
    }

    private static Instant ago(Instant now, int days, int hours) {
        return now.minus(Duration.ofDays(days)).minus(HOUR.multipliedBy(hours));
    }
}
