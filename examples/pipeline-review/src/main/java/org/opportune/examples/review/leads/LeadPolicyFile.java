package org.opportune.examples.review.leads;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opportune.core.DomainException;
import org.opportune.core.Probability;
import org.opportune.core.Violation;
import org.opportune.core.Violations;
import org.opportune.scoring.ReasonCode;
import org.opportune.scoring.json.OpportuneScoringJackson2;
import org.opportune.scoring.model.ScoreModel;
import org.opportune.scoring.qualification.Bant;
import org.opportune.scoring.qualification.QualificationFramework;
import org.opportune.scoring.temperature.TemperaturePolicy;
import org.opportune.scoring.temperature.TimeframeTemperature;

/**
 * A policy as JSON; only the model must be there.
 *
 * @param about what a reader of the scores should know; nothing unless said otherwise
 * @param model which facts earn which points
 * @param reasons why, in words, by the reason's code; the codes stand for themselves unless said otherwise
 * @param framework what must be found out; BANT unless said otherwise
 * @param findings what the facts alone tell about its criteria; nothing unless said otherwise
 * @param temperature how soon is hot, warm and cold; at once, two months and later unless said otherwise
 * @param chances the chance of each band, by its label; unknown unless said otherwise
 * @param heldOut which leads the points were not chosen by; unknown unless said otherwise
 */
record LeadPolicyFile(
        @Nullable List<String> about,
        @Nullable ScoreModel model,
        @Nullable Map<ReasonCode, String> reasons,
        @Nullable QualificationFramework framework,
        @Nullable List<FindingRule> findings,
        @Nullable TemperaturePolicy temperature,
        @Nullable Map<String, Probability> chances,
        @Nullable HeldOut heldOut) {
    private static final JsonMapper JSON = new OpportuneScoringJackson2().strictMapper();

    /** Reads a policy; throws one DomainException with what is wrong, each problem with the name of the file. */
    static LeadPolicy read(String name, byte[] json) {
        try {
            return JSON.readValue(json, LeadPolicyFile.class).policy();
        } catch (DomainException e) {
            throw in(name, e);
        } catch (JsonProcessingException e) {
            throw in(name, e.getCause() instanceof DomainException known ? known : unread(e));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes can always be read", e);
        }
    }

    private static DomainException in(String file, DomainException wrong) {
        return new DomainException(wrong.violations().stream()
                .map(one -> new Violation(
                        one.code(), one.owner() + " in " + file, one.path(), one.value(), one.rule(), one.remedy()))
                .toList());
    }

    private static DomainException unread(JsonProcessingException e) {
        Violations wrong = Violations.of("the JSON");
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", "));
            wrong.add(
                    "model.unknown",
                    unknown.getPropertyName(),
                    "",
                    "is not a known property",
                    "Known are " + known + ".");
        } else {
            String where = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            wrong.add(
                    "model.json",
                    where,
                    "",
                    "cannot be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "");
        }
        return wrong.toException();
    }

    private LeadPolicy policy() {
        LeadPolicy.Builder policy = LeadPolicy.builder()
                .about(requireNonNullElse(about, List.of()))
                .reasons(requireNonNullElse(reasons, Map.of()))
                .framework(requireNonNullElse(framework, Bant.framework()))
                .findings(requireNonNullElse(findings, List.of()))
                .temperature(requireNonNullElse(temperature, TimeframeTemperature.standard()))
                .chances(requireNonNullElse(chances, Map.of()))
                .heldOut(Optional.ofNullable(heldOut));
        if (model != null) {
            policy.model(model);
        }
        return policy.build();
    }
}
