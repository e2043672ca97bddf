package kr.municipal.training.direction;

import java.util.Objects;
import kr.municipal.training.survey.Row;
import org.jspecify.annotations.Nullable;

/**
 * How much a topic is needed (주제별 요구).
 *
 * @param topic the topic
 * @param wanted how many want it, or null if too few answered
 * @param raters how many rated both its importance and their ability
 * @param gap importance and ability, or null if too few rated both
 * @param rank its place by priority, 1 for the greatest; equal priorities share a place and the next ones are left out;
 *     null without a gap
 * @param tied whether another topic has the same place
 */
public record TopicNeed(
        Row topic, @Nullable Integer wanted, int raters, @Nullable NeedsGap gap, @Nullable Integer rank, boolean tied) {

    /** Checks topic and counts; nothing is ranked without a gap. */
    public TopicNeed {
        Objects.requireNonNull(topic, "topic");
        if (raters < 0 || (wanted != null && wanted < 0)) {
            throw new IllegalArgumentException(
                    "topic " + topic.key() + " rated by " + raters + ", wanted by " + wanted);
        }
        if (rank != null && (rank < 1 || gap == null)) {
            throw new IllegalArgumentException("topic " + topic.key() + " at place " + rank + " with the gap " + gap);
        }
    }
}
