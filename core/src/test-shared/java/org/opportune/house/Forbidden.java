package org.opportune.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Methods, constructors and fields that must not be used, by their full names; {@code *} stands for anything.
 *
 * <p>For example {@code java.lang.String.toUpperCase()} forbids the form without a locale and no other.
 */
final class Forbidden extends DescribedPredicate<JavaAccess<?>> {
    private final List<String> names;
    private final Pattern pattern;

    private Forbidden(String description, List<String> names) {
        super(description);
        this.names = names;
        this.pattern = Pattern.compile(names.stream().map(Forbidden::regex).collect(Collectors.joining("|")));
    }

    static Forbidden of(String description, String... names) {
        return new Forbidden(description, List.of(names));
    }

    private static String regex(String name) {
        return Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }

    List<String> names() {
        return names;
    }

    boolean matches(String fullName) {
        return pattern.matcher(fullName).matches();
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return matches(access.getTarget().getFullName());
    }
}
