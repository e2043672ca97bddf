package kr.municipal.training.course;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.lang3.Validate;

/** What a course is about (주제): announced, or not decided yet (미정). Nothing stands in for an undecided topic. */
public sealed interface Topic {

    /**
     * Returns the topic not decided yet (미정).
     *
     * @return the undecided topic
     */
    static Topic undecided() {
        return new Undecided();
    }

    /**
     * Returns an announced topic.
     *
     * @param field the field, for example {@code AI}
     * @param title the title as published
     * @return the topic
     * @throws IllegalArgumentException if either is blank
     */
    static Topic announced(String field, String title) {
        return new Announced(field, title);
    }

    /**
     * Turns either kind into one value.
     *
     * @param announced what to make of an announced topic
     * @param undecided what to make of an undecided one
     * @param <T> the type of the value
     * @return the value
     */
    <T> T fold(Function<Announced, T> announced, Supplier<T> undecided);

    /**
     * A published topic.
     *
     * @param field the field, not blank
     * @param title the title, not blank
     */
    record Announced(String field, String title) implements Topic {

        /** Checks the components. */
        public Announced {
            Validate.notBlank(field, "the field of topic '%s' must not be blank", title);
            Validate.notBlank(title, "the title of a topic must not be blank");
        }

        @Override
        public <T> T fold(Function<Announced, T> announced, Supplier<T> undecided) {
            return announced.apply(this);
        }
    }

    /** A topic that has not been decided (미정). */
    record Undecided() implements Topic {

        @Override
        public <T> T fold(Function<Announced, T> announced, Supplier<T> undecided) {
            return undecided.get();
        }
    }
}
