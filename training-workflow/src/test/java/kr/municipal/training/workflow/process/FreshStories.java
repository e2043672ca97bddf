package kr.municipal.training.workflow.process;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All stories by name, each to be told anew. */
final class FreshStories {

    private FreshStories() {}

    /** What happens where seats are given on approval. */
    static Map<String, Supplier<RunStory>> firstCome(RunStory.Doors doors) {
        return new TreeMap<>(Map.of(
                "모두 답하는 회차", () -> FirstComeStories.everybodyAnswers(doors),
                "아무도 답하지 않는 회차", () -> FirstComeStories.nobodyAnswers(doors),
                "폐강되는 회차", () -> FirstComeStories.cancelled(doors),
                "아무도 수료하지 못하는 회차", () -> FirstComeStories.nobodyCompletes(doors),
                "수료가 취소되는 회차", () -> FirstComeStories.takenBack(doors),
                "심사 중에 수료가 취소되는 회차", () -> FirstComeStories.endedPractice(doors)));
    }

    /** What happens where an officer confirms a selection, and free seats are offered. */
    static Map<String, Supplier<RunStory>> selection(RunStory.Doors doors) {
        return Map.of("자리를 제안하는 회차", () -> SelectionStories.offered(doors));
    }
}
