-- The citizens whom incidents concern. The details are one JSON text: they are searched in the index, never here.
create table person (
    tenant     text    not null default par_tenant(),
    id         uuid    not null,
    details    text    not null,
    restricted boolean not null default false,
    version    integer not null,
    primary key (tenant, id)
);
call par_protect('person');
