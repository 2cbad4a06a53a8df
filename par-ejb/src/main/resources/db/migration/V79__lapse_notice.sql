-- That the adviser was told that sharing with an organisation ends by itself soon; the id is made of the organisation and the moment.
create table lapse_notice (
    tenant   text        not null default par_tenant(),
    id       uuid        not null,
    taken_at timestamptz not null,
    primary key (tenant, id)
);
call par_protect('lapse_notice', 'select, insert, delete');
