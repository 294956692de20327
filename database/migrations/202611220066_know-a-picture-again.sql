-- How a picture among the evidence looks, so that what is made of it is known again before it is shown. Sealed under the key of
-- whom the file is about; a row tells that there is a picture, and nothing of what is in it.
set role app_owner;

-- Null: not looked at yet. Empty: there is nothing that could be known again. Else 784 bytes, sealed.
alter table app.evidence_file add column look bytea check (length(look) in (0, 812));
alter table app.evidence_key add column look bytea check (length(look) in (0, 812));

create function app.is_looked_at(mime text) returns boolean language sql immutable as $$
  select mime in ('image/jpeg', 'image/png', 'image/webp', 'image/avif')
$$;

-- Every look of the organisation, for those who may publish. Sealed, and with no word of which piece it is.
create function app.evidence_looks() returns table (organisation_id text, stored_as text, subject text, look bytea)
language sql stable security definer set search_path = pg_catalog, app as $$
  select k.organisation_id::text, k.stored_as, k.subject_id::text, k.look
    from app.evidence_key k join app.evidence e on e.organisation_id = k.organisation_id and e.id = k.evidence_id
   where k.organisation_id = app.my_organisation() and app.is_looked_at(e.mime) and k.look is distinct from ''::bytea
     and 'publishing' = any (app.my_wide_writes())
  union all
  select f.organisation_id::text, f.stored_as, f.sent_by::text, f.look from app.evidence_file f
   where f.organisation_id = app.my_organisation() and app.is_looked_at(f.mime) and f.look is distinct from ''::bytea
     and 'publishing' = any (app.my_wide_writes())
$$;

-- Asked by the server in nobody's name, every hour: whoever is signed in is told nothing.
create function app.evidence_not_looked_at(most int)
returns table (organisation_id text, stored_as text, subject text, wrapped text, sha256 text)
language sql stable security definer set search_path = pg_catalog, app as $$
  select * from (
    select k.organisation_id::text, k.stored_as, k.subject_id::text, k.wrapped, e.sha256
      from app.evidence_key k join app.evidence e on e.organisation_id = k.organisation_id and e.id = k.evidence_id
     where k.look is null and app.is_looked_at(e.mime)
    union all
    select f.organisation_id::text, f.stored_as, f.sent_by::text, f.wrapped, f.sha256
      from app.evidence_file f where f.look is null and app.is_looked_at(f.mime)) due
   where app.my_organisation() is null limit most
$$;

-- A look is kept once. What stands there is never written over.
create function app.keep_evidence_look(org text, stored text, seen bytea) returns void
language plpgsql security definer set search_path = pg_catalog, app as $$
begin
  if app.my_organisation() is not null then raise insufficient_privilege using message = 'in nobody''s name alone'; end if;
  update app.evidence_key k set look = seen where k.organisation_id = org and k.stored_as = stored and k.look is null;
  update app.evidence_file f set look = seen where f.organisation_id = org and f.stored_as = stored and f.look is null;
end $$;

revoke execute on function app.is_looked_at, app.evidence_looks, app.evidence_not_looked_at, app.keep_evidence_look from public;
grant execute on function app.evidence_looks, app.evidence_not_looked_at, app.keep_evidence_look to app_case;

reset role;
