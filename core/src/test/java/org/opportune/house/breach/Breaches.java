package org.opportune.house.breach;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opportune.core.Violations;
import org.opportune.core.deal.Deal;

/** What the rules of the house forbid; what they forbid to certain packages lies in {@code breach} packages there. */
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

    /** Brings a clock of its own. */
    final class SystemClock {
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }

    /** Prints digits, letters and days as the machine's locale and zone have them. */
    final class Defaults {
        String print(int number) {
            return "%d".formatted(number) + String.format("%d", number);
        }

        String shout(String text) {
            return text.toUpperCase();
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    /** Never does the same twice. */
    final class Randomness {
        int next() {
            return new Random().nextInt();
        }

        UUID id() {
            return UUID.randomUUID();
        }
    }

    /** Looks where it is. */
    final class Surroundings {
        String home() {
            return System.getProperty("user.home");
        }

        String path() {
            return System.getenv("PATH");
        }
    }

    /** Reads a file, a stream and a socket. */
    final class Outside {
        String read(Path path) throws IOException {
            return Files.readString(path);
        }

        int read(InputStream stream) throws IOException {
            return stream.read();
        }

        int port(Socket socket) {
            return socket.getPort();
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
        static final Map<String, String> CACHE = new HashMap<>();
        static final ThreadLocal<String> LAST = new ThreadLocal<>();
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

    /** Has a builder that reports its first problem only. */
    interface Hasty {
        String name();

        String unit();

        int size();

        static Builder builder() {
            return new Builder();
        }

        /** What is built in haste. */
        record Value(String name, String unit, int size) implements Hasty {}

        /** Builds in haste. */
        final class Builder {
            private @Nullable String name;
            private @Nullable String unit;
            private int size;

            public Builder name(String value) {
                this.name = value;
                return this;
            }

            public Builder unit(String value) {
                this.unit = value;
                return this;
            }

            public Builder size(int value) {
                this.size = value;
                return this;
            }

            public Hasty build() {
                Violations.of("a hasty value").require("name", name).orThrow();
                Violations.of("a hasty value").require("unit", unit).orThrow();
                Violations.of("a hasty value")
                        .check(!name.isBlank(), "hasty.name", "name", name, "must not be blank")
                        .orThrow();
                Violations.of("a hasty value")
                        .check(size >= 0, "hasty.size", "size", size, "must be zero or more")
                        .orThrow();
                return new Value(name, unit, size);
            }
        }
    }

    /** Has a builder that asks for nothing. */
    interface Careless {
        String name();

        static Builder builder() {
            return new Builder();
        }

        /** Builds without asking. */
        final class Builder {
            public Careless build() {
                return () -> "";
            }
        }
    }
}
