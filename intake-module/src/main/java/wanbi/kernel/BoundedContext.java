package wanbi.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a package as a bounded context; the architecture tests read the allowed arrows from here. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface BoundedContext {

    String name();

    /** Names of the contexts that this one may use. */
    String[] dependsOn();

    /** Packages that other contexts may use. */
    String[] exposes();
}
