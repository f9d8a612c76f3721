-- A clock that all desks of a store read, rows that arrive by it, and statements of a desk that is to die which take long enough to die in.
create table store_clock (
    now   timestamptz not null,
    begun integer     not null
);

insert into store_clock values ('2026-01-01T00:00:00Z', 0);

create function clock_of_store() returns timestamptz language sql stable as 'select now from store_clock';

alter table alert_updates alter column arrived set default clock_of_store();

-- Once in a transaction at each place, so that many rows take no longer than one.
create function linger() returns trigger language plpgsql as $$
begin
    if current_setting('application_name') = 'bellwether-mortal'
            and coalesce(current_setting(lower('linger.' || tg_table_name || '_' || tg_op || '_' || tg_when), true), '') <> 'done' then
        perform set_config(lower('linger.' || tg_table_name || '_' || tg_op || '_' || tg_when), 'done', true);
        perform pg_sleep(0.1);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger lingers_before before insert or update or delete on outbox for each row execute function linger();
create trigger lingers_after after insert or update or delete on outbox for each row execute function linger();
create trigger lingers_before before insert or delete on waiting_updates for each row execute function linger();
create trigger lingers_after after insert or delete on waiting_updates for each row execute function linger();
create trigger lingers_before before insert on found_articles for each row execute function linger();
create trigger lingers_before before update on subscriptions for each row execute function linger();
create trigger lingers_after after update on subscriptions for each row execute function linger();
