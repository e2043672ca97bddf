/** Measures what the core costs: {@code mvn -Pbenchmark -pl training-core verify}. */
@NullMarked
package kr.municipal.training.benchmark;

import org.jspecify.annotations.NullMarked;
