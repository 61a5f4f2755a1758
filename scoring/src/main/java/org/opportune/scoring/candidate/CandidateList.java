package org.opportune.scoring.candidate;

import java.time.Instant;
import java.util.List;
import org.opportune.scoring.ModelStamp;
import org.opportune.scoring.candidate.Candidacy.Candidate;
import org.opportune.scoring.candidate.Candidacy.NotCandidate;
import org.opportune.scoring.candidate.Candidacy.Undecided;

/**
 * What a policy says of every account.
 *
 * @param policy by which policy
 * @param asOf the moment of looking
 * @param lines the candidates, the best first; those that may be; those that are not; every account is in at least one line
 * @param setAside the records that said nothing about any account, in order
 */
public record CandidateList(ModelStamp policy, Instant asOf, List<Candidacy> lines, List<SetAside> setAside) {

    /** Copies the lists. */
    public CandidateList {
        lines = List.copyOf(lines);
        setAside = List.copyOf(setAside);
    }

    /** {@return the candidates, the best first} */
    public List<Candidate> candidates() {
        return of(Candidate.class);
    }

    /** {@return those that are none, in the order of what they are about} */
    public List<NotCandidate> others() {
        return of(NotCandidate.class);
    }

    /** {@return those that may be one, in the order of what they are about} */
    public List<Undecided> undecided() {
        return of(Undecided.class);
    }

    private <T extends Candidacy> List<T> of(Class<T> arm) {
        return lines.stream().filter(arm::isInstance).map(arm::cast).toList();
    }
}
