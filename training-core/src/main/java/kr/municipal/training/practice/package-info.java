/** Use at work (현업적용): the plan made after completion, the two follow-ups, best practices and presentations. */
@NullMarked
package kr.municipal.training.practice;

import org.jspecify.annotations.NullMarked;
