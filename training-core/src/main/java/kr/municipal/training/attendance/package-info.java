/** Attendance (출석) per session and in minutes: the sheet, its marks, the rate over planned minutes and the outlook. */
@NullMarked
package kr.municipal.training.attendance;

import org.jspecify.annotations.NullMarked;
