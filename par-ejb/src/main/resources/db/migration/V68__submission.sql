-- A key keeps any submission from being stored twice, not only that of a report.
alter table submission rename column incident_id to record_id;
