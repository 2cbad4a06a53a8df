-- Who works here, as last seen at log-in: so that a colleague can be chosen by name. No rights hang on it.
create table colleague (
    tenant  text        not null default par_tenant(),
    subject text        not null,
    name    text        not null,
    email   text,
    unit    text,
    seen_at timestamptz not null,
    primary key (tenant, subject)
);
call par_protect('colleague');
