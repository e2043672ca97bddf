package kr.municipal.training.examples.municipal.page;

/**
 * A state in a word. The icon says the same as the colour, for who cannot tell colours apart.
 *
 * @param text the word
 * @param tone one of neutral, primary, info, good, wait, bad
 * @param icon a symbol of {@code icons.svg}
 */
public record Badge(String text, String tone, String icon) {

    static Badge neutral(String text) {
        return new Badge(text, "neutral", "info");
    }

    static Badge pending(String text) {
        return new Badge(text, "neutral", "pending");
    }

    static Badge current(String text) {
        return new Badge(text, "primary", "arrow");
    }

    static Badge good(String text) {
        return new Badge(text, "good", "good");
    }

    static Badge waiting(String text) {
        return new Badge(text, "wait", "clock");
    }

    static Badge bad(String text) {
        return new Badge(text, "bad", "stop");
    }
}
