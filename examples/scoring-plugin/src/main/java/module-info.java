/** What ACME adds to scoring; nothing is exported, for hosts get at it by discovery only. */
module com.acme.scoring {
    requires org.opportune.scoring;
    requires static org.jspecify;

    provides org.opportune.scoring.Plugin with
            com.acme.scoring.AcmePlugin;
}
