package org.opportune.core.json.codec;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A piece of JSON as either Jackson reads and writes it; numbers are kept as their text, so that none is worked out. */
public sealed interface Json {

    /** {@return the value as a reader would name it in a message} */
    String shown();

    /**
     * An object.
     *
     * @param properties its properties, in order; not to be changed any more by who gives them, since a copy would double
     *     what hostile JSON costs
     */
    record Obj(Map<String, Json> properties) implements Json {
        /** Keeps the properties as they are. */
        public Obj {
            properties = Collections.unmodifiableMap(properties);
        }

        @Override
        public String shown() {
            return "an object";
        }
    }

    /**
     * An array.
     *
     * @param items its items
     */
    record Arr(List<Json> items) implements Json {
        /** Copies the items. */
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "an array";
        }
    }

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements Json {
        @Override
        public String shown() {
            return '"' + org.opportune.core.Text.excerpt(value) + '"';
        }
    }

    /**
     * A number.
     *
     * @param text its digits as written
     */
    record Num(String text) implements Json {
        @Override
        public String shown() {
            return org.opportune.core.Text.excerpt(text);
        }
    }

    /**
     * True or false.
     *
     * @param value which
     */
    record Bool(boolean value) implements Json {
        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** The word {@code null}. */
    record Null() implements Json {
        @Override
        public String shown() {
            return "null";
        }
    }
}
