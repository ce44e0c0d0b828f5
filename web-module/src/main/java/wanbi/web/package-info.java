/**
 * Web: pages and their view beans, the REST face, PDF papers, workbooks, sign-in, the demonstration's simulator. It shows
 * and asks; it never decides: no entity, no EntityManager, no business rule.
 *
 * <p>Answers for: the HTTP contract, I15 (a number equals its list), I17 (masked by default), I18 (cells never start with
 * a formula trigger).
 */
@BoundedContext(
        name = "web",
        dependsOn = {"kernel", "platform", "intake", "investigation", "handover"},
        exposes = {})
package wanbi.web;

import wanbi.kernel.BoundedContext;
