-- Which reports a formal report is about, so that its form for the police is filled from them, and whether a VPT code was
-- asked and granted. A code that stood there was granted.
alter table police_report no force row level security;
alter table police_report
    add column incidents  text not null default '[]',
    add column vpt_status text not null default 'NOT_ASKED';
update police_report set vpt_status = 'GRANTED' where vpt_code is not null;
alter table police_report force row level security;
