-- A completion taken back stays with what had been decided; who took it back, when and why is written once.
alter table completion_decision add column is_withdrawn boolean default false not null;
alter table completion_decision add column withdrawn_by varchar(32);
alter table completion_decision add column withdrawn_at timestamp(6) with time zone;
alter table completion_decision add column withdrawn_words varchar(4000);
alter table completion_decision add constraint completion_withdrawn_whole check (
    (is_withdrawn and completed and withdrawn_by is not null and withdrawn_at is not null and withdrawn_words is not null)
    or (not is_withdrawn and withdrawn_by is null and withdrawn_at is null and withdrawn_words is null));
