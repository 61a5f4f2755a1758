package org.opportune.core.lead;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opportune.core.lead.Duplicate.Matcher;
import org.opportune.core.party.EmailAddress;
import org.opportune.core.party.Organization;
import org.opportune.core.party.Person;

/** What records are compared by: two spellings of the same have one key. */
final class DuplicateKeys {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WITHIN_WORDS = Pattern.compile("[.'’`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final DuplicateRules rules;

    DuplicateKeys(DuplicateRules rules) {
        this.rules = rules;
    }

    /** Returns the keys of what is known of a record; what is not known has none, and so matches nothing. */
    Map<Matcher, String> of(DuplicateCandidate record) {
        Map<Matcher, String> keys = new EnumMap<>(Matcher.class);
        record.person().ifPresent(person -> {
            person.email().ifPresent(email -> keys.put(Matcher.EMAIL, email.key()));
            person.phone().ifPresent(phone -> keys.put(Matcher.PHONE, international(phone.key())));
            domainAndLastName(person).ifPresent(key -> keys.put(Matcher.DOMAIN_AND_LAST_NAME, key));
        });
        record.organization()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> keys.put(Matcher.ORGANIZATION_NAME, name));
        return keys;
    }

    private static String international(String digits) {
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    private Optional<String> domainAndLastName(Person person) {
        Optional<String> domain = person.email()
                .map(EmailAddress::domain)
                .filter(name -> !rules.freeMailDomains().contains(name));
        return domain.flatMap(
                at -> person.name().flatMap(DuplicateKeys::lastName).map(last -> last + " @" + at));
    }

    /** What stands before a comma, or the last of several words; of a single word nobody knows whether it is one. */
    private static Optional<String> lastName(String name) {
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return Optional.of(String.join(" ", words(name.substring(0, comma))))
                    .filter(last -> !last.isEmpty());
        }
        List<String> words = words(name);
        return words.size() < 2 ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }

    /** A name that is nothing but legal forms is taken whole. */
    private String name(Organization organization) {
        List<String> words = words(organization.name());
        List<String> telling = words.stream()
                .filter(word -> !rules.legalForms().contains(word))
                .toList();
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(WITHIN_WORDS.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
