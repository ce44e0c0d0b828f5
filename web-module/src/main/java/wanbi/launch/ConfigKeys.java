package wanbi.launch;

/** The settings under the names that the WAR reads them by; properties rather than arguments, so that no process list shows a password. */
final class ConfigKeys {
    private ConfigKeys() {}

    static void handOn(Settings settings, Database database) {
        System.setProperty("wanbi.db.url", database.url());
        System.setProperty("wanbi.db.user", database.user());
        System.setProperty("wanbi.db.password", database.password());
        System.setProperty("wanbi.db.owner.user", database.ownerUser());
        System.setProperty("wanbi.db.owner.password", database.ownerPassword());
        System.setProperty("wanbi.data", settings.data().toString());
        System.setProperty("wanbi.demo", Boolean.toString(settings.demo()));
        System.setProperty("wanbi.base.url", settings.baseUrl());
    }
}
