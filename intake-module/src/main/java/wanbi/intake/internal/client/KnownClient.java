package wanbi.intake.internal.client;

import wanbi.intake.api.KnownClientView;
import wanbi.platform.api.Masking;

/**
 * A line of a site's list of clients.
 *
 * @param id null before it is kept
 * @param phone normalised
 * @param unit may be null
 */
record KnownClient(Long id, String name, String phone, String unit, String kind) {

    KnownClientView masked() {
        return new KnownClientView(id, Masking.name(name), Masking.phone(phone), Masking.unit(unit), kind);
    }

    KnownClientView plain() {
        return new KnownClientView(id, name, phone, unit, kind);
    }
}
