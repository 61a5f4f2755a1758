package org.opportune.scoring.qualification;

import org.opportune.core.Language;
import org.opportune.scoring.Points;
import org.opportune.scoring.ScoreTexts;
import org.opportune.scoring.Statement;
import org.opportune.scoring.Statement.Name;

/**
 * What is still to find out or to win over about a lead.
 *
 * @param criterion which criterion
 * @param standing how it stands
 * @param atStake the points it could still earn
 */
public record Gap(Criterion criterion, Standing standing, Points atStake) {

    /** {@return the question to ask the lead} */
    public String question() {
        return criterion.question();
    }

    /** {@return the gap in words, such as {@code Budget (NOT_ASKED, 25 at stake): Is there money for this?}} */
    public String text() {
        return ScoreTexts.in(Language.ENGLISH).say(statement());
    }

    /** {@return the gap to be said in any language; label and question stay as the criterion has them} */
    public Statement statement() {
        return Statement.of(
                "qualification.gap",
                new Name(criterion.label()),
                standing.word(),
                Statement.Figure.of(atStake),
                new Name(question()));
    }
}
