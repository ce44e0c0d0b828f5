/** What has happened in an investigation. */
package wanbi.investigation.api.event;
