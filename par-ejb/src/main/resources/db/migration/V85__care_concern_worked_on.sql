-- A step that was recorded makes another version of the worry, so that nobody adds to what she has not seen.
alter table care_concern add column worked_on_at timestamptz;
