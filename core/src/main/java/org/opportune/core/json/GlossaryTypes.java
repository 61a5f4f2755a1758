package org.opportune.core.json;

import static org.opportune.core.json.codec.TypeTable.Builder.arm;

import org.opportune.core.glossary.Link;
import org.opportune.core.glossary.Term;
import org.opportune.core.glossary.TermId;
import org.opportune.core.glossary.Wording;
import org.opportune.core.json.codec.TypeTable;

/** The lines of {@link CoreTypes} for the glossary. */
final class GlossaryTypes {
    private GlossaryTypes() {}

    static void addTo(TypeTable.Builder table) {
        table.record("term-id", TermId.class)
                .record("term", Term.class)
                .record("wording", Wording.class)
                .record("link", Link.class, arm("type", Link.Type.class), arm("metric", Link.Metric.class));
    }
}
