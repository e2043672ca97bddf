/** What a training officer changes in a run under way, and the run's history (회차 운영). */
@NullMarked
package kr.municipal.training.operation;

import org.jspecify.annotations.NullMarked;
