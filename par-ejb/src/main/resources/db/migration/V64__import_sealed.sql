-- The pieces of a file that waits for a choice are sealed, as they may hold BSNs; those that came in before are not, and go within days.
alter table import_chunk add column sealed boolean not null default false;
