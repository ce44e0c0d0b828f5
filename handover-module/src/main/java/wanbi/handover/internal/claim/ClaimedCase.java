package wanbi.handover.internal.claim;

import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** The case that a claim belongs to, under the claim's own number. */
record ClaimedCase(String claim, SiteCode site, CaseNumber number, boolean walkUp) {}
