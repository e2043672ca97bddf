package kr.municipal.training.eligibility;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule that can be asked without saying why. */
final class ToldWhenAsked implements EligibilityRule {

    private final Predicate<EligibilityFacts> fits;
    private final Function<EligibilityFacts, Reason> why;

    ToldWhenAsked(Predicate<EligibilityFacts> fits, Function<EligibilityFacts, Reason> why) {
        this.fits = Objects.requireNonNull(fits, "fits");
        this.why = Objects.requireNonNull(why, "why");
    }

    boolean fits(EligibilityFacts facts) {
        return fits.test(facts);
    }

    Reason why(EligibilityFacts facts) {
        return why.apply(facts);
    }

    @Override
    public Optional<Reason> objection(EligibilityFacts facts) {
        return fits(facts) ? Optional.empty() : Optional.of(why(facts));
    }
}
