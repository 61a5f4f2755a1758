package org.opportune.scoring.model;

import java.util.Optional;
import org.opportune.scoring.Band;
import org.opportune.scoring.Points;

/**
 * The band that counts for a total once the band before is looked at: one is entered at its lower end, and left only some
 * points below it, so that a lead does not change sides day by day.
 *
 * <p>For example with a band A from 80 and a hysteresis of 10, a lead that was in A stays there at 72.
 *
 * @param band the band that counts
 * @param byTotal the band by the total alone
 * @param leavesBelow the total below which the band that counts is left; empty for the lowest band
 */
public record HeldBand(Band band, Band byTotal, Optional<Points> leavesBelow) {

    /** {@return whether only the band before keeps it up} */
    public boolean isHeld() {
        return !band.equals(byTotal);
    }
}
