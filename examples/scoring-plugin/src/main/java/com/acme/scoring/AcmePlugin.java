package com.acme.scoring;

import org.opportune.scoring.Named;
import org.opportune.scoring.Plugin;
import org.opportune.scoring.Registry;
import org.opportune.scoring.model.DecayCurve;
import org.opportune.scoring.qualification.QualificationFramework;

/** What ACME adds to scoring. */
public final class AcmePlugin implements Plugin {

    @Override
    public void contribute(Registry.Builder registry) {
        registry.rule(new PaysOnTime())
                .rule(new TrialSeats())
                .add(DecayCurve.POINT, Named.of("acme:root", RootDecay::of))
                .add(QualificationFramework.POINT, Pilot.framework());
    }
}
