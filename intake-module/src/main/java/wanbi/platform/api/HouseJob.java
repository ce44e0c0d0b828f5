package wanbi.platform.api;

import java.util.concurrent.Callable;

/**
 * Work that the house does on its own account, as SYSTEM: filling the demonstration company, nightly tidying. Every
 * role's doors open to it. Work that a person has started runs on a managed executor instead and keeps that person's
 * roles.
 */
public interface HouseJob {

    /** Runs without a transaction of its own; each call inside makes one. */
    <T> T run(Callable<T> work) throws Exception;
}
