package org.opportune.house.breach;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.opportune.core.deal.Deal;

/** What the rules of the house forbid. */
public interface Breaches {

    /** Reads the clock. */
    final class Clock {
        Instant moment() {
            return Instant.now();
        }
    }

    /** Hands the clock on. */
    final class ClockByReference {
        Supplier<LocalDate> today() {
            return LocalDate::now;
        }
    }

    /** Prints digits as the machine's locale has them. */
    final class DefaultLocale {
        String print(int number) {
            return "%d".formatted(number);
        }
    }

    /** Never does the same twice. */
    final class Randomness {
        int next() {
            return new Random().nextInt();
        }
    }

    /** Looks where it is. */
    final class Surroundings {
        String home() {
            return System.getProperty("user.home");
        }
    }

    /** Reads a file. */
    final class Files {
        String read(Path path) throws IOException {
            return java.nio.file.Files.readString(path);
        }
    }

    /** Finds a class by its name. */
    final class Reflection {
        Class<?> find(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    /** Remembers across calls. */
    final class StaticState {
        static final List<String> IMMUTABLE = List.of();
        static final ArrayList<String> SEEN = new ArrayList<>();
        static final int[] TABLE = {1, 10, 100};
        static int counter;
    }

    /** Can be changed after it was made. */
    final class Setter {
        int value;
    }

    /**
     * Lets others change what it holds.
     *
     * @param values what it holds
     */
    record ArrayRecord(int[] values) {}

    /** Brings Jackson where it is not expected. */
    final class Mapper {
        final ObjectMapper mapper = new ObjectMapper();
    }

    /** Implements a value type by hand. */
    abstract class HandMade implements Deal {}

    /** Has a name of no trade. */
    final class BantHelper {}
}
