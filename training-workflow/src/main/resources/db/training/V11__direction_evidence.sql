-- What a direction was decided on: how sure the satisfaction was, use at work, and what was proposed.
alter table direction_decision add column satisfaction_count integer;
alter table direction_decision add column satisfaction_low varchar(40);
alter table direction_decision add column satisfaction_high varchar(40);
alter table direction_decision add column followed_up integer default 0 not null;
alter table direction_decision add column used integer default 0 not null;
alter table direction_decision add column proposed varchar(20);
update direction_decision set satisfaction_count = responses where satisfaction is not null;
