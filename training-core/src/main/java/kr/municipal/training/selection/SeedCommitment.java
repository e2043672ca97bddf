package kr.municipal.training.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kr.municipal.training.eligibility.Reason;

/**
 * The published promise to use one seed and no other (추첨 씨앗값의 사전 공개).
 *
 * @param sha256 the seed's {@link LotterySeed#commitment}, 64 lower case hex digits
 * @param publishedAt when everybody could see it
 */
public record SeedCommitment(String sha256, Instant publishedAt) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Checks the components. */
    public SeedCommitment {
        Objects.requireNonNull(sha256, "sha256");
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not 64 lower case hex digits: '" + sha256 + "'");
        }
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    /**
     * Returns the commitment to a seed.
     *
     * @param seed the seed
     * @param publishedAt when it is published
     * @return the commitment
     */
    public static SeedCommitment to(LotterySeed seed, Instant publishedAt) {
        return new SeedCommitment(seed.commitment(), publishedAt);
    }

    /**
     * Looks for everything that makes a lottery with the seed untrustworthy.
     *
     * @param seed the seed
     * @param closes when applications close; published at that moment is too late
     * @return {@code LOTTERY_SEED_NOT_COMMITTED}, {@code LOTTERY_COMMITTED_TOO_LATE}, or nothing
     */
    public List<Reason> objectionsTo(LotterySeed seed, Instant closes) {
        List<Reason> objections = new ArrayList<>();
        if (!seed.commitment().equals(sha256)) {
            objections.add(Reason.of("LOTTERY_SEED_NOT_COMMITTED").with("commitment", sha256));
        }
        if (!publishedAt.isBefore(closes)) {
            objections.add(Reason.of("LOTTERY_COMMITTED_TOO_LATE")
                    .with("published", publishedAt)
                    .with("closes", closes));
        }
        return List.copyOf(objections);
    }
}
