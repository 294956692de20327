-- Figures that were declared, words that were said in public, and notes on what does not agree.
set role app_owner;

create table app.declared_figure (
  like app.record_base including all,
  indicator text not null check (indicator in ('persons_rescued', 'operations_held', 'persons_arrested')),
  value int not null check (value >= 0),
  qualifier text not null,
  unit text not null check (unit in ('person', 'operation')),
  period app.dated not null check ((period).earliest is not null and (period).latest is not null),
  as_of date not null,
  source app.source not null,
  note text check (length(note) between 1 and 1000),
  check (as_of >= (period).latest)
);
comment on table app.declared_figure is 'A total from before our records, with the paper it stands in. It has no rows behind it and never gets invented ones.';
call app.guard_record('app.declared_figure', 'declared-figure', 'figures');

-- Two declared figures that share a day would count the people of that day twice; this holds also when two are declared at once.
create function app.declared_once() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  perform pg_advisory_xact_lock(hashtext(new.organisation_id || new.indicator));
  if exists (select from app.declared_figure f where f.organisation_id = new.organisation_id and f.indicator = new.indicator and f.id <> new.id
      and daterange((f.period).earliest, (f.period).latest, '[]') && daterange((new.period).earliest, (new.period).latest, '[]')) then
    raise exception 'the time of a declared figure is declared already' using errcode = 'unique_violation';
  end if;
  return new;
end $$;
create trigger declared_once before insert or update on app.declared_figure for each row execute function app.declared_once();

create table app.statement (
  like app.record_base including all,
  words text not null check (length(words) between 1 and 80),
  lang text not null,
  said_in text not null check (length(said_in) between 1 and 200),
  said_on app.dated,
  claim jsonb not null check (claim ? 'kind'),
  about jsonb not null check (jsonb_typeof(about) = 'array' and jsonb_array_length(about) > 0),
  source app.source not null
);
comment on table app.statement is 'What a text claims about people or operations that we hold records of, kept beside them as said.';
call app.guard_record('app.statement', 'statement', 'figures');

create table app.data_quality_note (
  like app.record_base including all,
  contradiction text not null check (length(contradiction) between 1 and 400),
  record_ids text[] not null default '{}',
  words text not null check (length(words) between 1 and 2000),
  unique (organisation_id, contradiction)
);
comment on table app.data_quality_note is 'Why two things that do not agree both stay as they were said.';
call app.guard_record('app.data_quality_note', 'data-quality-note', 'figures');

reset role;
