package wanbi.platform.api;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import wanbi.kernel.Role;

/**
 * Who may call this command or read, judged at the site of its subject (I12, model.md E.6). The first argument must
 * name the subject: a {@code SiteCode}, {@code CaseNumber}, {@code ItemTag} or a {@link Scoped} record.
 *
 * <p>Refusals: a subject that is unknown or lies outside the caller's grants or is hidden from the caller reads as
 * unknown (404); a caller known at the site without one of the roles is forbidden (403).
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Guarded {

    /** Roles that may (●, ◐ in E.6). */
    @Nonbinding
    Role[] value() default {};

    /** Roles that may only where they are assigned to the subject (○ in E.6). */
    @Nonbinding
    Role[] assigned() default {};
}
