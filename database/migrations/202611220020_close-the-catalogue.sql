-- What was made executable by everybody because nobody said otherwise is the application's alone; and what is made from now
-- on is nobody's until it is granted. apps/testing/catalogue.db.test.ts asks the catalogue itself.
set role app_owner;

-- How surely the asker is known, for the decision that comes before every act and every address.
create function app.my_assurance() returns text language sql stable security definer set search_path = pg_catalog, app as $$
  select s.assurance from app.my_session() s
$$;
grant execute on function app.my_assurance to app_case;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and has_function_privilege('public', p.oid, 'execute') loop
    if (select p.prokind = 'f' and p.prorettype <> 'trigger'::regtype from pg_proc p where p.oid = f) then
      execute format('grant execute on function %s to app_case, app_door', f);
    end if;
    execute format('revoke execute on routine %s from public', f);
  end loop;
  -- A trigger is fired by what is written, and a wall is built by migrations: neither is anybody's to call.
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'app'::regnamespace and (p.prokind = 'p' or p.prorettype = 'trigger'::regtype) loop
    execute format('revoke execute on routine %s from app_case, app_door', f);
  end loop;
end $$;
alter default privileges for role app_owner revoke execute on routines from public;

-- The rows of the base table are none; it stands behind the wall all the same, so that no table is an exception.
call app.wall('app.record_base');
reset role;
