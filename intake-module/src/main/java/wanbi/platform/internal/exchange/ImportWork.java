package wanbi.platform.internal.exchange;

import wanbi.platform.api.RowImports.RowOrder;
import wanbi.platform.api.RowTaker;

/** An import that has been judged fit to run. The file is deleted when it has run. */
record ImportWork(String job, RowOrder order, SpooledSheet file, RowTaker taker) {}
