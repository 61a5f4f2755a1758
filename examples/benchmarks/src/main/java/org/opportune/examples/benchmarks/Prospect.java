package org.opportune.examples.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opportune.core.Answer;
import org.opportune.core.Facts;
import org.opportune.core.Key;
import org.opportune.core.ValueType;

/** A lead with twelve fields, as a host's own class, which answers for itself what a score model asks. */
final class Prospect implements Facts {
    static final Key<String> COUNTRY = Key.text("lead.country");
    static final Key<String> SECTOR = Key.text("lead.sector");
    static final Key<String> SOURCE = Key.text("lead.source");
    static final Key<String> JOB_TITLE = Key.text("lead.jobTitle");
    static final Key<Long> EMPLOYEES = Key.integer("lead.employees");
    static final Key<Long> REVENUE = Key.integer("bench:revenue");
    static final Key<Long> MAILS_OPENED = Key.integer("bench:mailsOpened");
    static final Key<Long> PAGES_SEEN = Key.integer("bench:pagesSeen");
    static final Key<Long> IDLE_DAYS = Key.integer("bench:idleDays");
    static final Key<Boolean> BUDGET = Key.of("bench:budget", ValueType.BOOLEAN);
    static final Key<Boolean> DEMO_ASKED = Key.of("bench:demoAsked", ValueType.BOOLEAN);
    static final Key<Boolean> FREE_MAIL = Key.of("bench:freeMail", ValueType.BOOLEAN);

    static final List<Key<?>> KEYS = List.of(
            COUNTRY,
            SECTOR,
            SOURCE,
            JOB_TITLE,
            EMPLOYEES,
            REVENUE,
            MAILS_OPENED,
            PAGES_SEEN,
            IDLE_DAYS,
            BUDGET,
            DEMO_ASKED,
            FREE_MAIL);

    private static final Map<Key<?>, Integer> PLACES =
            IntStream.range(0, KEYS.size()).boxed().collect(Collectors.toMap(KEYS::get, place -> place));

    private static final Answer<Boolean> YES = Answer.of(true);
    private static final Answer<Boolean> NO = Answer.of(false);

    /** Texts that many leads share have one answer, as they have one string. */
    private static final Map<String, Answer<?>> TEXTS = Stream.of(
                    Prospects.COUNTRIES, Prospects.SECTORS, Prospects.SOURCES, Prospects.JOB_TITLES)
            .flatMap(List::stream)
            .collect(Collectors.toMap(text -> text, Answer::of));

    final String country;
    final String sector;
    final String source;
    final String jobTitle;
    final long employees;
    final long revenue;
    final long mailsOpened;
    final long pagesSeen;
    final long idleDays;
    final boolean budget;
    final boolean demoAsked;
    final boolean freeMail;
    private final Answer<?>[] answers;

    Prospect(String[] texts, long[] numbers, boolean[] flags) {
        country = texts[0];
        sector = texts[1];
        source = texts[2];
        jobTitle = texts[3];
        employees = numbers[0];
        revenue = numbers[1];
        mailsOpened = numbers[2];
        pagesSeen = numbers[3];
        idleDays = numbers[4];
        budget = flags[0];
        demoAsked = flags[1];
        freeMail = flags[2];
        answers = new Answer<?>[] {
            TEXTS.get(country),
            TEXTS.get(sector),
            TEXTS.get(source),
            TEXTS.get(jobTitle),
            Answer.of(employees),
            Answer.of(revenue),
            Answer.of(mailsOpened),
            Answer.of(pagesSeen),
            Answer.of(idleDays),
            budget ? YES : NO,
            demoAsked ? YES : NO,
            freeMail ? YES : NO
        };
    }

    @Override
    @SuppressWarnings("unchecked") // the answers stand in the order of the keys
    public <T> Answer<T> get(Key<T> key) {
        Integer at = PLACES.get(key);
        return at == null ? Answer.unknown() : (Answer<T>) answers[at];
    }
}
