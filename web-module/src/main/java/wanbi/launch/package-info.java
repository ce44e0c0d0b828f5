/**
 * Starts the product in one JVM: the embedded PostgreSQL (or somebody's own), then Payara Micro with the WAR, then waits
 * until it answers. Kept out of the WAR, and knows nothing of it but the names of its settings.
 */
package wanbi.launch;
