-- Who followed which training, when. The name goes when the norm's term for repeating it and one more year are over (R11); what stays is the count.
create table training_record (
    tenant           text        not null default par_tenant(),
    id               uuid        not null,
    version          int         not null,
    person_key       text        not null,
    name             text,
    email            text,
    unit             text,
    training         text        not null,
    followed_on      date        not null,
    named_until      date        not null,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    primary key (tenant, id),
    unique (tenant, person_key, training, followed_on)
);
create index training_record_named on training_record (tenant, named_until) where name is not null;
create index training_record_mail on training_record (tenant, email);
call par_protect('training_record');
