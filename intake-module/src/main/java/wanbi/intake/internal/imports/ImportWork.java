package wanbi.intake.internal.imports;

import wanbi.kernel.SiteCode;

/** An import that has been judged fit to run. The file is deleted when it has run. */
record ImportWork(String job, SiteCode site, SpooledLedger file, String fileName, boolean dryRun, RowReader reader) {}
