package org.opportune.core.lead;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.opportune.core.ContentHash;
import org.opportune.core.Text;
import org.opportune.core.Violations;
import org.opportune.core.lead.Duplicate.Matcher;
import org.opportune.core.style.HouseStyle;

/**
 * What makes two records seem to be of the same person or organization.
 *
 * <p>The points of everything they have in common are added up: from {@link #warnAt()} on somebody should look, from
 * {@link #blockAt()} on it is certain. The same organization is no sign that two people are the same: its name counts
 * only if one of the records is of no person.
 */
@Value.Immutable
@HouseStyle
public interface DuplicateRules extends WithDuplicateRules {

    /** {@return the identifier} */
    String id();

    /** {@return the version, from 1; 1 unless said otherwise} */
    @Value.Default
    default int version() {
        return 1;
    }

    /** {@return what each matcher is worth, from 1 to 1000; one that is left out is not asked} */
    Map<Matcher, Integer> weights();

    /** {@return from how many points on somebody is warned, above zero} */
    int warnAt();

    /** {@return from how many points on it is certain, no fewer than for a warning} */
    int blockAt();

    /** {@return domains where anybody gets an address, in small letters: sharing one means nothing} */
    Set<String> freeMailDomains();

    /** {@return words that only say what an organization is in law, such as {@code gmbh}: small letters, no dots} */
    Set<String> legalForms();

    /** {@return the fingerprint of everything these rules say} */
    default ContentHash contentHash() {
        return ContentHash.of(content -> content.part("type", "duplicate-rules")
                .part("id", id())
                .part("version", String.valueOf(version()))
                .list(
                        "weights",
                        weights().entrySet(),
                        (into, weight) -> into.part("matcher", weight.getKey().name())
                                .part("points", String.valueOf(weight.getValue())))
                .part("warnAt", String.valueOf(warnAt()))
                .part("blockAt", String.valueOf(blockAt()))
                .list("freeMailDomains", sorted(freeMailDomains()), (into, domain) -> into.part("domain", domain))
                .list("legalForms", sorted(legalForms()), (into, form) -> into.part("form", form)));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    /** Verifies the invariants, on every creation. */
    @Value.Check
    default void check() {
        Violations wrong = Violations.of("duplicate rules", id())
                .require("id", id())
                .check(id() == null || !id().isBlank(), "text.blank", "id", "", "must not be blank")
                .check(version() > 0, "rules.version", "version", version(), "must be above zero")
                .check(!weights().isEmpty(), "duplicate.weights", "weights", "", "must name a matcher")
                .check(warnAt() > 0, "duplicate.warnAt", "warnAt", warnAt(), "must be above zero")
                .check(
                        blockAt() > 0 && blockAt() >= warnAt(),
                        "duplicate.blockAt",
                        "blockAt",
                        blockAt(),
                        "must be above zero and not below warnAt");
        weights()
                .forEach((matcher, weight) -> wrong.check(
                        weight > 0 && weight <= 1000,
                        "duplicate.weight",
                        "weight of " + matcher,
                        weight,
                        "must be 1 to 1000"));
        freeMailDomains()
                .forEach(domain -> wrong.check(
                        domain.matches("[^@\\s.]+(\\.[^@\\s.]+)+") && domain.equals(domain.toLowerCase(Locale.ROOT)),
                        "duplicate.domain",
                        "freeMailDomains",
                        Text.quoted(domain),
                        "must be what stands behind the @, in small letters"));
        legalForms()
                .forEach(form -> wrong.check(
                        DuplicateKeys.words(form).equals(List.of(form)),
                        "duplicate.legalForm",
                        "legalForms",
                        Text.quoted(form),
                        "must be one word in small letters, without dots and accents"));
        wrong.orThrow();
    }

    /**
     * Obtains rules to begin with, and to change as one finds out.
     *
     * <pre>
     * the e-mail address                     100   certain alone
     * the telephone number                    60   a warning alone: offices share numbers
     * domain and last name                    60   a warning alone: there are namesakes
     * the organization's name                 40   a warning
     * </pre>
     *
     * @return rules that warn from 40 and are certain from 100 points on, and know the large providers of free mail and
     *     the most frequent legal forms
     */
    static DuplicateRules standard() {
        return builder()
                .id("standard")
                .putWeights(Matcher.EMAIL, 100)
                .putWeights(Matcher.PHONE, 60)
                .putWeights(Matcher.DOMAIN_AND_LAST_NAME, 60)
                .putWeights(Matcher.ORGANIZATION_NAME, 40)
                .warnAt(40)
                .blockAt(100)
                .addFreeMailDomains("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com")
                .addFreeMailDomains("yahoo.com", "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com")
                .addFreeMailDomains("gmx.de", "gmx.net", "web.de", "orange.fr", "free.fr", "laposte.net")
                .addFreeMailDomains("mail.ru", "yandex.ru", "qq.com", "163.com", "inbox.lt")
                .addLegalForms("inc", "corp", "corporation", "co", "company", "llc", "ltd", "limited", "plc")
                .addLegalForms("gmbh", "ag", "kg", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "oy", "as")
                .addLegalForms("uab", "ооо", "ао")
                .build();
    }

    /**
     * Starts rules; id, a weight, warnAt and blockAt are required.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules, one part at a time. */
    final class Builder extends ImmutableDuplicateRules.Builder {
        Builder() {}
    }
}
