package wanbi.architecture.broken.scopenotforgotten.api;

public interface Door {
    void open(String what);
}
