-- How many rows a file has, known once it was looked through; absent of files from before.
alter table register_import add column total bigint;
