-- How many colleagues have a live operation open. Only the number is told: never who, and never for how long.
set role app_owner;

create unlogged table app.operation_watch (
  organisation_id app.id not null,
  operation_id app.id not null,
  staff_id app.id not null,
  seen_at timestamptz not null default now(),
  primary key (organisation_id, operation_id, staff_id)
);
comment on table app.operation_watch is 'Who had a live operation open within the last minute; read by nobody but the function that counts. Rows are gone after a crash.';
call app.wall('app.operation_watch');

-- Who asks is counted too. Null where the operation is not there for them, or not there at all.
create function app.watch_operation(operation text) returns int language plpgsql security definer set search_path = pg_catalog, app as $$
declare me app.session := app.my_session(); watching int;
begin
  if not exists (select from app.operation o where o.organisation_id = me.organisation_id and o.id = operation
       and ('operation' = any (app.my_wide_reads()) or exists (select from app.access a where a.organisation_id = o.organisation_id
         and a.staff_id = me.staff_id and a.scope_id = o.scope_id and 'operation' = any (a.reads) and (a.until_at is null or a.until_at > now()))))
  then return null; end if;
  delete from app.operation_watch w where w.organisation_id = me.organisation_id and w.seen_at < now() - interval '1 minute' and w.staff_id <> me.staff_id;
  insert into app.operation_watch (organisation_id, operation_id, staff_id) values (me.organisation_id, operation, me.staff_id)
    on conflict (organisation_id, operation_id, staff_id) do update set seen_at = now();
  select count(*) into watching from app.operation_watch w where w.organisation_id = me.organisation_id and w.operation_id = operation;
  return watching;
end $$;
grant execute on function app.watch_operation to app_case;

reset role;
