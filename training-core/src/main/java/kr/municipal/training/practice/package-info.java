/** Use at work (현업적용): the plan made after completion and the two follow-ups. */
@NullMarked
package kr.municipal.training.practice;

import org.jspecify.annotations.NullMarked;
