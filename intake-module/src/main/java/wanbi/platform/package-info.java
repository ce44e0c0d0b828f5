/**
 * Platform: what every context stands on. Directory of company, regions, sites, places, staff, grants and PINs; legal
 * profiles of the sites and who guards them; identity
 * (passwords, tokens, throttling); access (subject → sites, assignees, hidden-from) with the site-scope interceptor;
 * journal; files; signatures; privacy; exchange (idempotent replies, long jobs, export log); outbox (mail, SMS,
 * chat); search (the index that every context feeds); calendar (working days of China, service hours and deputy of each
 * site).
 *
 * <p>Answers for: I1 (journal), I12 (site scope), I13 (one clock), I17 (masking and unmasking), model.md E.6 (roles),
 * L-18, L-30, L-33, L-36, L-38, and the conventions of http-api.md.
 */
@BoundedContext(
        name = "platform",
        dependsOn = {"kernel"},
        exposes = {"wanbi.platform.api", "wanbi.platform.api.event"})
package wanbi.platform;

import wanbi.kernel.BoundedContext;
