-- A colleague keeps more than questions about the history: also how she looks at her tasks. One name serves once for each.
alter table saved_search add column about text not null default 'HISTORY';
alter table saved_search drop constraint saved_search_tenant_owner_name_key;
alter table saved_search add unique (tenant, owner, about, name);
