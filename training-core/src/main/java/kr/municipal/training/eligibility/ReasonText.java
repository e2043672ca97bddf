package kr.municipal.training.eligibility;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says reasons in a person's language: what is the matter, and what to do. Immutable and thread-safe.
 *
 * <p>The sentences stand in the bundle {@code kr.municipal.training.eligibility.reasons}: {@code CODE} is the sentence,
 * {@code CODE.remedy} what to do, with {@code {name}} for the data, and {@code Type.CONSTANT} the name of a constant in
 * the data. Korean is the default, English the other language.
 * An embedder's own codes come from a bundle of their own.
 */
public final class ReasonText {

    private static final String BUNDLE = "kr.municipal.training.eligibility.reasons";
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final ResourceBundle[] bundles;
    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private ReasonText(Locale locale, ZoneId zone, ResourceBundle... bundles) {
        this.bundles = bundles;
        this.zone = zone;
        boolean korean = locale.getLanguage().equals("ko");
        this.day = DateTimeFormatter.ofPattern(korean ? "yyyy년 M월 d일(E)" : "d MMMM yyyy (E)", locale);
        this.moment = DateTimeFormatter.ofPattern(korean ? "yyyy년 M월 d일(E) HH:mm" : "d MMMM yyyy (E) HH:mm", locale);
    }

    /**
     * Returns the sentences of a language.
     *
     * @param locale Korean, or any other for English
     * @param zone the zone in which moments are shown
     * @return the sentences
     */
    public static ReasonText in(Locale locale, ZoneId zone) {
        return new ReasonText(spoken(locale), zone, bundle(BUNDLE, locale));
    }

    /**
     * Returns the sentences of a language with an embedder's own codes, which win over the library's.
     *
     * @param locale Korean, or any other for English
     * @param zone the zone in which moments are shown
     * @param own the embedder's bundle
     * @return the sentences
     */
    public static ReasonText in(Locale locale, ZoneId zone, ResourceBundle own) {
        return new ReasonText(spoken(locale), zone, own, bundle(BUNDLE, locale));
    }

    /**
     * Says what is the matter.
     *
     * @param reason the reason
     * @return the sentence
     * @throws MissingResourceException if no bundle has the code
     */
    public String sentence(Reason reason) {
        return fill(reason.code(), reason);
    }

    /**
     * Says what the person can do.
     *
     * @param reason the reason
     * @return the sentence
     * @throws MissingResourceException if no bundle has the code
     */
    public String remedy(Reason reason) {
        return fill(reason.code() + ".remedy", reason);
    }

    /**
     * Says the name of a constant that reasons carry, for example of a phase.
     *
     * @param constant the constant
     * @return its name in the person's language
     * @throws MissingResourceException if no bundle has the name
     */
    public String name(Enum<?> constant) {
        return shown(constant);
    }

    private String fill(String key, Reason reason) {
        return PLACE.matcher(pattern(key)).replaceAll(match -> {
            Object value = Objects.requireNonNull(
                    reason.data().get(match.group(1)),
                    () -> "reason " + reason.code() + " lacks the value " + match.group(1));
            return Matcher.quoteReplacement(shown(value));
        });
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no sentence for " + key, BUNDLE, key);
    }

    private String shown(Object value) {
        if (value instanceof Instant instant) {
            return moment.format(instant.atZone(zone));
        }
        if (value instanceof Enum<?> constant) {
            return pattern(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof LocalDate date ? day.format(date) : value.toString();
    }

    private static Locale spoken(Locale locale) {
        return locale.getLanguage().equals("ko") ? Locale.KOREAN : Locale.ENGLISH;
    }

    // The root bundle is Korean: an English locale finds reasons_en, and the machine's own locale never decides.
    private static ResourceBundle bundle(String name, Locale locale) {
        return spoken(locale).equals(Locale.ENGLISH)
                ? ResourceBundle.getBundle(name, Locale.ENGLISH, ReasonText.class.getModule())
                : ResourceBundle.getBundle(name, Locale.ROOT, ReasonText.class.getModule());
    }
}
