/** Measures what the paper of a certificate costs: {@code mvn -Pbenchmark -pl training-core,training-workflow verify}. */
@NullMarked
package kr.municipal.training.workflow.benchmark;

import org.jspecify.annotations.NullMarked;
