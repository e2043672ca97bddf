-- What a revocation followed from. One of the same moment as the withdrawal of its completion followed from that.
alter table certificate_event add column cause varchar(40);
update certificate_event set cause = 'CERTIFICATE_ALONE' where kind = 'REVOCATION';
update certificate_event set cause = 'COMPLETION_WITHDRAWN' where kind = 'REVOCATION' and exists (
    select 1 from certificate c join completion_decision d on d.application_id = c.application_id
    where c.number_text = certificate_event.number_text and d.is_withdrawn and d.withdrawn_at = certificate_event.done_at);
alter table certificate_event add constraint certificate_event_cause check ((cause is not null) = (kind = 'REVOCATION'));

-- The register is looked at by the year of issue.
create index certificate_by_issue on certificate (issued_on);
