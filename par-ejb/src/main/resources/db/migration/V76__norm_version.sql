-- The version of the norm under which a dossier began; it holds for the dossier until the adviser moves it. There was one version when
-- every dossier so far began, so that one is written beside them. The application always says the version of a new dossier.
alter table case_file add column norm_version text not null default '1.0';
