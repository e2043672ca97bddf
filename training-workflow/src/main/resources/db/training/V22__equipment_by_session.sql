alter table course_equipment add column prepared_by varchar(20) default 'TRAINEE' not null;

-- The last note of each piece of equipment and session; a session that is dropped leaves its notes behind, shown nowhere.
create table equipment_note (
    run_id varchar(64) not null references course_run (id),
    session_id varchar(64) not null,
    equipment varchar(200) not null,
    state varchar(20) not null,
    preparer varchar(200),
    noted_by varchar(32) not null,
    noted_at timestamp(6) with time zone not null,
    primary key (run_id, session_id, equipment)
);
