package org.opportune.scoring;

/**
 * What a third party adds to scoring: rules, conditions, decays, frameworks, temperature strategies.
 *
 * <p>A plug-in is found by {@link java.util.ServiceLoader} only when a host asks for it
 * ({@link Registry.Builder#discover}), or added by hand ({@link Registry.Builder#add}).
 *
 * <pre>{@code
 * public final class AcmePlugin implements Plugin {
 *     public void contribute(Registry.Builder registry) {
 *         registry.rule(new PaysOnTime())                                   // its id is acme:pays-on-time
 *                 .add(DecayCurve.POINT, Named.of("acme:root", RootDecay::of))
 *                 .add(QualificationFramework.POINT, AcmeFramework.framework());
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Plugin {

    /**
     * Adds what the plug-in has.
     *
     * @param registry takes it
     */
    void contribute(Registry.Builder registry);
}
