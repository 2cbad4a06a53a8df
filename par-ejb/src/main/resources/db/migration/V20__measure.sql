-- What was proposed, decided, sent and ended about a person. Nothing is unlimited: every row has an end and a review date (R1).
create table measure (
    tenant             text        not null default par_tenant(),
    id                 uuid        not null,
    version            int         not null,
    kind               text        not null,
    number             text        not null,
    case_id            uuid        not null,
    status             text        not null,
    starts             date        not null,
    ends               date        not null,
    review             date        not null,
    motivation         text        not null,
    legal_nature       text        not null,
    urgent_reason      text,
    content            text        not null,
    needs_second       boolean     not null,
    proposed_by        text        not null,
    proposed_by_name   text        not null,
    proposed_at        timestamptz not null,
    second_by          text,
    second_by_name     text,
    second_at          timestamptz,
    decided_by         text,
    decided_by_name    text,
    decided_at         timestamptz,
    decision           text,
    sent_method        text,
    sent_on            date,
    sent_reference     text,
    sent_by_name       text,
    ended_on           date,
    ended_by_name      text,
    end_reason         text,
    primary key (tenant, id),
    unique (tenant, number),
    foreign key (tenant, case_id) references case_file (tenant, id) on delete cascade,
    check (starts <= review and review <= ends),
    check (decided_by is distinct from proposed_by)
);
create index measure_of_case on measure (tenant, case_id);
create index measure_sent on measure (tenant, sent_on);
call par_protect('measure');

-- The letter as it was approved, byte for byte. The application cannot change it; it goes when its measure goes.
create table measure_letter (
    tenant      text        not null default par_tenant(),
    id          uuid        not null,
    measure_id  uuid        not null,
    pdf         bytea       not null,
    sha256      text        not null,
    rendered_at timestamptz not null,
    primary key (tenant, id),
    unique (tenant, measure_id),
    foreign key (tenant, measure_id) references measure (tenant, id) on delete cascade
);
call par_protect('measure_letter', 'select, insert, delete');
