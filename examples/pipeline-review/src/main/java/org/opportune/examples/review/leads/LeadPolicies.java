package org.opportune.examples.review.leads;

import java.util.Set;
import java.util.TreeSet;
import org.opportune.core.Key;
import org.opportune.core.Violations;
import org.opportune.examples.review.mapping.Mapping;
import org.opportune.examples.review.mapping.TableKind;

/** The policies that a mapping may name: the one place where a name becomes a policy. */
public final class LeadPolicies {
    private static final String COURSE_LEADS = "course-leads";
    /** What an import calls the columns that a mapping carries along. */
    private static final String CARRIED = "export:";

    private LeadPolicies() {}

    /**
     * Finds a policy.
     *
     * @param name the name that the mapping gives
     * @param mapping what the export holds
     * @return the policy
     * @throws org.opportune.core.DomainException if there is none of that name, or if it asks for what the mapping does not
     *     read: such a rule could never earn a point
     */
    public static LeadPolicy named(String name, Mapping mapping) {
        Violations wrong = Violations.of("mapping " + mapping.name());
        wrong.check(name.equals(COURSE_LEADS), "mapping.scoreModel", "scoreModel", name, "must be " + COURSE_LEADS)
                .orThrow();
        LeadPolicy policy = CourseLeads.policy();
        Set<Key<?>> read = new TreeSet<>();
        mapping.table(TableKind.LEADS)
                .ifPresent(table -> table.attributes().forEach(attribute -> read.add(attribute.key())));
        for (Key<?> asked : policy.model().compile().reads()) {
            wrong.check(
                    !asked.name().startsWith(CARRIED) || read.contains(asked),
                    "mapping.scoreModel",
                    "scoreModel",
                    name,
                    "must not ask for " + asked + ", of type " + asked.type().name() + ", which leads.attributes lack");
        }
        wrong.orThrow();
        return policy;
    }
}
