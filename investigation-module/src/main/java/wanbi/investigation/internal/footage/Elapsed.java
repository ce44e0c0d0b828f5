package wanbi.investigation.internal.footage;

import java.util.List;

/** What time has done to a request. */
record Elapsed(List<WatchedCamera> lost, List<WatchedCamera> redder, boolean approvalOverdue) {}
