-- An organisation's public face: under which name, address and languages it speaks, and whom its readers may call.
set role app_owner;

create table app.public_site (
  like app.record_base including all,
  name text not null check (length(name) between 1 and 100),
  spellings text[] not null default '{}',
  texts jsonb not null default '[]',
  languages text[] not null check (cardinality(languages) between 1 and 6),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 4 and 60),
  host text check (length(host) between 1 and 200),
  contacts jsonb not null default '[]',
  helplines jsonb not null check (jsonb_array_length(helplines) between 1 and 6),
  exit_to text not null check (exit_to like 'https://%' and length(exit_to) <= 300),
  neutral_title boolean not null,
  state text not null check (state in ('open', 'closed'))
);
comment on table app.public_site is 'The public face of an organisation. What it says is copied to site.copy with every change.';
call app.guard_record('app.public_site', 'public-site', 'directory');

-- Two organisations of one server cannot answer to one address: a reader would land with the other.
create unique index copy_site_slug on site.copy (slug) where kind = 'organisation' and body is not null;
create unique index copy_site_host on site.copy ((body ->> 'host')) where kind = 'organisation' and body ->> 'host' is not null;

-- Names of public faces are public; that another has one already may be told to whoever asks for it.
create function app.site_name_is_free(wanted_slug text, wanted_host text) returns boolean language sql stable security definer set search_path = pg_catalog, app as $$
  select not exists (select from site.copy where kind = 'organisation' and body is not null and organisation_id <> app.my_organisation()
    and (slug = wanted_slug or body ->> 'host' = wanted_host));
$$;
revoke execute on function app.site_name_is_free from public;
grant execute on function app.site_name_is_free to app_case;

reset role;
