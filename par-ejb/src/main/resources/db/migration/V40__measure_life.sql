-- A measure is reviewed, or lapses; it may come in the place of an earlier one; and its maker answered the questions of a fair decision.
-- Measures from before this rule keep the end that was decided.
-- The owner of the tables is held to the policy of one tenant as well; a migration is for all of them.
alter table measure no force row level security;
alter table measure
    add column lapses      date,
    add column weighing    text    not null default '{}',
    add column replaces    uuid,
    add column replacement text,
    add column touched     integer not null default 0,
    add foreign key (tenant, replaces) references measure (tenant, id) on delete no action,
    add check ((replaces is null) = (replacement is null));
update measure set lapses = ends;
alter table measure alter column lapses set not null;
alter table measure force row level security;

-- Somebody looked whether a measure is still needed (R1).
create table measure_review (
    tenant           text        not null default par_tenant(),
    id               uuid        not null,
    version          int         not null,
    measure_id       uuid        not null,
    reviewed_at      timestamptz not null,
    reviewed_by_name text        not null,
    finding          text        not null,
    next_review      date        not null,
    primary key (tenant, id),
    foreign key (tenant, measure_id) references measure (tenant, id) on delete cascade
);
create index measure_review_of on measure_review (tenant, measure_id);
call par_protect('measure_review', 'select, insert, delete');

-- What was received for a claim of damage, in euros.
create table measure_payment (
    tenant        text           not null default par_tenant(),
    id            uuid           not null,
    version       int            not null,
    measure_id    uuid           not null,
    amount        numeric(12, 2) not null check (amount > 0),
    paid_on       date           not null,
    noted_by_name text           not null,
    primary key (tenant, id),
    foreign key (tenant, measure_id) references measure (tenant, id) on delete cascade
);
create index measure_payment_of on measure_payment (tenant, measure_id);
call par_protect('measure_payment', 'select, insert, delete');
