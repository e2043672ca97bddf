/** Learning hours (교육시간). */
@NullMarked
package kr.municipal.training.hours;

import org.jspecify.annotations.NullMarked;
