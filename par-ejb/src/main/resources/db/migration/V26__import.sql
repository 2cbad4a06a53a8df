-- The key that a record had in the register from which it was taken over; unique, so that a file can be read again.
alter table person add column external_ref text;
alter table incident add column external_ref text;
create unique index incident_external_ref on incident (tenant, external_ref);

-- Equal only for who is surely one person: the same full name and the same full date of birth. Absent until it is worked out.
alter table person add column same_key uuid;
create index person_same on person (tenant, same_key);
