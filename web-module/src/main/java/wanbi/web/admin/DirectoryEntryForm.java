package wanbi.web.admin;

import java.io.Serializable;

/** What the form of every entry of the directory has: a new one, or the chosen one with its version. */
public abstract class DirectoryEntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long version;
    private String code;
    private String name;
    private boolean closed;

    /** @param shown null for a new entry */
    void show(String code, String name, boolean closed, Long shown) {
        this.code = code;
        this.name = name;
        this.closed = closed;
        this.version = shown;
    }

    Long version() {
        return version;
    }

    /** Whether the form is for a new entry; the code of one that exists cannot be changed. */
    public boolean isNew() {
        return version == null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
