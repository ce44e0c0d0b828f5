package wanbi.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An api that other contexts call inside their own transaction (MANDATORY) after their own door has judged the caller.
 * The web may not use it; an architecture test holds that.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BetweenContexts {}
