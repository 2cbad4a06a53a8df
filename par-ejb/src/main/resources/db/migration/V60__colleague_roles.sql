-- Which roles a colleague had when she was last seen, for the page of the functional administrator. No rights hang on it.
alter table colleague add column roles text not null default '';
