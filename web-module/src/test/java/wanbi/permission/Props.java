package wanbi.permission;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/**
 * Arguments that name a subject and are empty else: enough to stand at a door with.
 *
 * @param serial part of the numbers of the subjects, so that several sets may lie at one site
 */
record Props(SiteCode site, int serial) {

    CaseNumber caseNumber() {
        return new CaseNumber("%s-GS-20260101-%03d".formatted(site, serial));
    }

    ItemTag tag() {
        return new ItemTag("%s-F-20260101-%03d".formatted(site, serial));
    }

    String claim() {
        return "%s-RL-20260101-%03d".formatted(site, serial);
    }

    String receipt() {
        return "%s-LQ-20260101-%03d".formatted(site, serial);
    }

    String transfer() {
        return tag() + "-YJ1";
    }

    String job() {
        return "%s-job-%03d".formatted(site, serial);
    }

    Object[] argumentsOf(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter.getType(), parameter.getName()))
                .toArray();
    }

    private Object value(Class<?> type, String name) {
        if (type == SiteCode.class) {
            return site;
        }
        if (type == CaseNumber.class) {
            return caseNumber();
        }
        if (type == ItemTag.class) {
            return tag();
        }
        if (type == StaffId.class) {
            return StaffId.SYSTEM;
        }
        if (type == String.class) {
            return text(name);
        }
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) false : type == long.class ? (Object) 0L : (Object) 0;
        }
        if (List.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        return type.isRecord() ? record(type) : null;
    }

    private String text(String name) {
        return switch (name) {
            case "claim" -> claim();
            case "transfer" -> transfer();
            case "handover" -> site + "-JB-20260101-001";
            case "stockTake" -> site + "-PD-20260101-001";
            case "receiptNumber" -> receipt();
            case "alarm" -> caseNumber() + ".NOTIFY.1.MANAGER";
            case "camera" -> site + "-C001";
            case "report" -> caseNumber() + "-BJ1";
            case "task" -> caseNumber() + "-XZ1";
            case "hazard" -> caseNumber() + "-YH1";
            case "areaNotice" -> caseNumber() + "-TZ1";
            case "proposal" -> site + "-JY-20260101-001";
            case "tip" -> site + "-XS-20260101-001";
            case "disposal" -> site + "-CZ-20260101-%03d".formatted(serial);
            case "notice" -> site + "-QS-20260101-%03d".formatted(serial);
            case "deposit" -> site + "-BG-20260101-%03d".formatted(serial);
            case "dispute" -> claim() + "-ZY1";
            case "hold" -> caseNumber() + "-DJ1";
            case "exhibit" -> caseNumber() + "-ZW1";
            case "request" -> caseNumber() + "-JK1";
            case "id" -> job();
            default -> null;
        };
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType(), component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
