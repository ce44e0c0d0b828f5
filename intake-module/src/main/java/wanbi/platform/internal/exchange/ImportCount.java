package wanbi.platform.internal.exchange;

/** How far an import has come. */
record ImportCount(long done, long kept, long refused) {

    static final ImportCount NONE = new ImportCount(0, 0, 0);

    ImportCount plus(int rows, int refusedRows) {
        return new ImportCount(done + rows, kept + rows - refusedRows, refused + refusedRows);
    }
}
