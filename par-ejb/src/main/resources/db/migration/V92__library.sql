-- Good practice that organisations share: a piece never changes, a better one replaces it. Steps about it are lines of their own, written by
-- whoever takes them: the owner withdraws, the steward of the norm approves, declines or withdraws.
create table good_practice (
    tenant         text        not null default par_tenant(),
    id             uuid        not null,
    version        int         not null,
    title          text        not null,
    summary        text        not null,
    body           text        not null,
    contributed_by text        not null,
    contributed_at timestamptz not null,
    primary key (tenant, id)
);
call par_release('good_practice');

create table practice_step (
    tenant   text        not null default par_tenant(),
    id       uuid        not null,
    version  int         not null,
    owner    text        not null,
    practice uuid        not null,
    step     text        not null,
    reason   text,
    taken_at timestamptz not null,
    primary key (tenant, id),
    check (step in ('GOEDGEKEURD', 'AFGEWEZEN', 'INGETROKKEN'))
);
create index practice_step_of on practice_step (practice);
call par_release('practice_step');
