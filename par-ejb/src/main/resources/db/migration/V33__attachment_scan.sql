-- When a scanner found no virus in the file; null as long as none did.
alter table attachment add column found_clean_at timestamptz;
