package kr.municipal.training.examples.municipal.page;

import java.util.List;

/**
 * A best practice as the pages show it.
 *
 * @param id of the application it came of
 * @param paragraphs the text, line by line
 * @param author department and name at the time of the application
 * @param since when it came to its present state
 * @param words why it came to its present state; may be empty
 */
public record PracticeView(
        String id,
        String title,
        List<String> paragraphs,
        String author,
        RunView run,
        Badge state,
        String since,
        String words,
        List<PracticeView.Step> history) {

    /** A step of its history. */
    public record Step(String when, String iso, String what, String who, String why) {}
}
