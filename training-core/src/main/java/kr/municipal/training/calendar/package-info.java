/** Working days of the office. */
@NullMarked
package kr.municipal.training.calendar;

import org.jspecify.annotations.NullMarked;
