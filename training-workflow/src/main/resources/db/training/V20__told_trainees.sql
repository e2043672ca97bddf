-- Whom the closing of attendance was handed on to, a part at a time: null until then; reached is false for who did not wait.
alter table attendance_trainee add column told_at timestamp(6) with time zone;
alter table attendance_trainee add column reached boolean;

-- Sheets closed before were handed on at once.
update attendance_trainee set told_at = current_timestamp, reached = true
    where run_id in (select run_id from attendance_sheet where closed = true);
