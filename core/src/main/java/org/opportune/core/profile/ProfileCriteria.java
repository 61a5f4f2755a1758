package org.opportune.core.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Violations;
import org.opportune.core.pipeline.Criterion;

/** What is true of every profile, of whatever kind. */
final class ProfileCriteria {
    private ProfileCriteria() {}

    static Violations check(
            String kind, @Nullable String id, int version, @Nullable String label, List<Criterion> criteria) {
        Violations wrong = Violations.of(kind, id)
                .require("id", id)
                .require("label", label)
                .check(id == null || !id.isBlank(), "text.blank", "id", "", "must not be blank")
                .check(label == null || !label.isBlank(), "text.blank", "label", "", "must not be blank")
                .check(version > 0, "profile.version", "version", version, "must be above zero")
                .check(!criteria.isEmpty(), "profile.criteria", "criteria", "", "must name at least one");
        Set<String> ids = new HashSet<>();
        criteria.forEach(criterion -> wrong.check(
                ids.add(criterion.id()),
                "profile.criterion",
                "criteria",
                criterion.id(),
                "must have ids of their own"));
        return wrong;
    }
}
