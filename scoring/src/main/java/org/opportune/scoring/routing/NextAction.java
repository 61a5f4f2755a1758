package org.opportune.scoring.routing;

import org.opportune.core.lead.QualificationLevel;
import org.opportune.scoring.ReasonCode;

/**
 * What to do with a lead next, and who does it.
 *
 * @param code what, such as {@code handoff.hand-over}
 * @param by who
 * @param text the same as an English sentence
 */
public record NextAction(ReasonCode code, Support by, String text) {

    /**
     * Obtains an action.
     *
     * @param code such as {@code handoff.hand-over}
     * @param by who does it
     * @param text an English sentence
     * @return the action
     */
    public static NextAction of(String code, Support by, String text) {
        return new NextAction(ReasonCode.of(code), by, text);
    }

    /**
     * Returns what the founding texts do with a lead that stays at a level.
     *
     * @param level the level
     * @param mql who supports a lead that marketing qualified
     * @return the action
     */
    static NextAction at(QualificationLevel level, Support mql) {
        return switch (level) {
            case SUSPECT -> of("handoff.educate", Support.MARKETING, "Educate it, slowly and steadily.");
            case LEAD -> of("handoff.qualify", Support.MARKETING, "Find out how much it wants and when.");
            case MQL -> of("handoff.inform", mql, "Give it the information and support it needs to decide.");
            case SQL -> of("handoff.sell", Support.SALES, "Pursue it: sales has accepted it.");
        };
    }
}
