package kr.municipal.training.direction;

import java.math.BigDecimal;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.survey.Estimate;
import kr.municipal.training.survey.Interval;
import org.jspecify.annotations.Nullable;

/** Reads each piece of evidence against its threshold: it speaks only where its whole interval is on one side. */
record EvidenceReading(DirectionThresholds thresholds) {

    Finding satisfaction(Evidence evidence) {
        EvidenceKind kind = EvidenceKind.SATISFACTION;
        Estimate mean = evidence.satisfaction();
        Interval interval = mean == null ? null : mean.interval();
        if (mean == null || interval == null || mean.count() < thresholds.minimumAnswers()) {
            return tooFew(kind, mean == null ? 0 : mean.count(), thresholds.minimumAnswers());
        }
        return interval.isBelow(thresholds.dissatisfied())
                ? below(kind, mean, interval, thresholds.dissatisfied(), "", Direction.STOP)
                : against(kind, mean, interval, thresholds.satisfied(), "");
    }

    Finding demand(Evidence evidence) {
        BigDecimal percent = evidence.demand().orElse(null);
        if (percent == null) {
            return new Finding(
                    EvidenceKind.DEMAND, null, Reason.of("DEMAND_UNKNOWN").with("applied", evidence.applied()));
        }
        boolean high = percent.compareTo(BigDecimal.valueOf(thresholds.highDemandPercent())) >= 0;
        boolean low = percent.compareTo(BigDecimal.valueOf(thresholds.lowDemandPercent())) < 0;
        Direction towards = high ? Direction.EXPAND : low ? Direction.STOP : Direction.KEEP;
        Reason reason = Reason.of(high ? "DEMAND_HIGH" : low ? "DEMAND_LOW" : "DEMAND_USUAL")
                .with("applied", evidence.applied())
                .with("percent", percent)
                .with("low", thresholds.lowDemandPercent())
                .with("high", thresholds.highDemandPercent())
                .with("direction", towards);
        return new Finding(EvidenceKind.DEMAND, towards, reason);
    }

    Finding completion(Evidence evidence) {
        return share(EvidenceKind.COMPLETION, evidence.completion().orElse(null), thresholds.completionPercent(), 1);
    }

    Finding useAtWork(Evidence evidence) {
        return share(
                EvidenceKind.USE_AT_WORK,
                evidence.useAtWork().orElse(null),
                thresholds.usePercent(),
                thresholds.minimumAnswers());
    }

    private static Finding share(EvidenceKind kind, @Nullable Estimate share, int percent, int minimum) {
        return share == null || share.count() < minimum
                ? tooFew(kind, share == null ? 0 : share.count(), minimum)
                : against(kind, share, Objects.requireNonNull(share.interval()), BigDecimal.valueOf(percent), "%");
    }

    private static Finding against(
            EvidenceKind kind, Estimate figure, Interval interval, BigDecimal threshold, String unit) {
        if (interval.isAtLeast(threshold)) {
            Reason reason = about("EVIDENCE_REACHES", kind, figure, interval, threshold, unit);
            return new Finding(kind, Direction.KEEP, reason.with("direction", Direction.KEEP));
        }
        return interval.isBelow(threshold)
                ? below(kind, figure, interval, threshold, unit, Direction.CHANGE)
                : new Finding(kind, null, about("EVIDENCE_OPEN", kind, figure, interval, threshold, unit));
    }

    private static Finding below(
            EvidenceKind kind,
            Estimate figure,
            Interval interval,
            BigDecimal threshold,
            String unit,
            Direction towards) {
        Reason reason = about("EVIDENCE_BELOW", kind, figure, interval, threshold, unit);
        return new Finding(kind, towards, reason.with("direction", towards));
    }

    private static Finding tooFew(EvidenceKind kind, int count, int needed) {
        return new Finding(
                kind,
                null,
                Reason.of("EVIDENCE_TOO_FEW")
                        .with("kind", kind)
                        .with("count", count)
                        .with("needed", needed));
    }

    private static Reason about(
            String code, EvidenceKind kind, Estimate figure, Interval interval, BigDecimal threshold, String unit) {
        return Reason.of(code)
                .with("kind", kind)
                .with("figure", figure.value() + unit)
                .with("low", interval.low() + unit)
                .with("high", interval.high() + unit)
                .with("count", figure.count())
                .with("threshold", threshold.toPlainString() + unit);
    }
}
