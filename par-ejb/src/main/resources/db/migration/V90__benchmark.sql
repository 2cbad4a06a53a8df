-- What only the organisation itself knows of a year: how many people worked there, and what they said in its survey.
create table organisation_year (
    tenant          text        not null default par_tenant(),
    id              uuid        not null,
    version         int         not null,
    year            int         not null,
    staff           int         not null,
    respondents     int,
    experienced     int,
    changed_by_name text        not null,
    changed_at      timestamptz not null,
    primary key (tenant, id),
    unique (tenant, year),
    check (staff > 0),
    check ((respondents is null) = (experienced is null)),
    check (respondents is null or respondents <= staff),
    check (experienced is null or experienced <= respondents)
);
call par_protect('organisation_year');

-- Whether this transaction said that it reads what organisations released into this table. It still raises without a tenant.
create function par_reads(released text) returns boolean language plpgsql stable parallel safe as $$
begin
    return par_tenant() <> '' and coalesce(current_setting('par.reads', true), '') = released;
end $$;

-- Closes a table of what organisations released to each other: the owner adds lines, nobody changes or removes one, and others
-- read it only in a transaction that says so.
create procedure par_release(name text) language plpgsql as $$
begin
    call par_protect(name, 'select, insert');
    execute format('create policy released on %I for select using (par_reads(%L))', name, name);
end $$;

-- Figures of a year as an organisation released them: counts without persons, the small ones left out. A correction is a next edition.
create table benchmark_publication (
    tenant       text        not null default par_tenant(),
    id           uuid        not null,
    version      int         not null,
    year         int         not null,
    edition      int         not null,
    released_at  timestamptz not null,
    norm_version text        not null,
    smallest     int         not null,
    staff        int         not null,
    figures      text        not null,
    primary key (tenant, id),
    unique (tenant, year, edition)
);
call par_release('benchmark_publication');
