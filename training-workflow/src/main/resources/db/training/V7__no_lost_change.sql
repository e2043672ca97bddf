-- How many steps have approved. With the status it names the state of an application; a state once left never comes back,
-- so a change is stored only on the state it was made from.
alter table application add column approvals_given integer default 0 not null;
update application set approvals_given = (
    select count(*) from application_approval p where p.application_id = application.id and p.approved_by is not null);
