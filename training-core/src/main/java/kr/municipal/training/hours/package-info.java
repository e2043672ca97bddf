/** Learning hours (교육시간): taught, recognised up to a yearly cap, and required by grade. */
@NullMarked
package kr.municipal.training.hours;

import org.jspecify.annotations.NullMarked;
