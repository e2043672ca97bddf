-- How often the current step of the approval was handed up, and whose head decides since.
alter table application add column escalations integer default 0 not null;
alter table application add column escalated_to varchar(64);
alter table application add constraint application_escalated
    check (escalations = 0 or escalated_to is not null);
