package org.opportune.core.glossary;

import java.util.Optional;
import org.opportune.core.Text;

/** What stands for a term in the code: a type, or one of its members, or a metric. */
public sealed interface Link {

    /**
     * A type of the library, or one of its members.
     *
     * @param className the full name as the virtual machine has it, such as {@code org.opportune.core.lead.LeadStatus}
     * @param member the name of a constant or a method of it, such as {@code DISQUALIFIED}
     */
    record Type(String className, Optional<String> member) implements Link {
        /** Checks the names. */
        public Type {
            Text.check("link", "className", className);
            member.ifPresent(name -> Text.check("link", "member", name));
        }
    }

    /**
     * A figure.
     *
     * @param id the id in the definition of the metric, such as {@code win_rate.closed}
     */
    record Metric(String id) implements Link {
        /** Checks the id. */
        public Metric {
            Text.checkId("metric", id);
        }
    }

    /**
     * Links to a type, or to one of its members.
     *
     * @param name the full name of the class, with the member behind {@code #} if one is meant, such as
     *     {@code org.opportune.core.lead.LeadStatus#DISQUALIFIED}
     * @return the link
     */
    static Link type(String name) {
        int hash = name.indexOf('#');
        return hash < 0
                ? new Type(name, Optional.empty())
                : new Type(name.substring(0, hash), Optional.of(name.substring(hash + 1)));
    }

    /**
     * Links to a metric.
     *
     * @param id the id in its definition
     * @return the link
     */
    static Link metric(String id) {
        return new Metric(id);
    }
}
