-- The role by which Grafana reads the store: psql -v password=... -f read-only-role.sql, as the owner of the tables. May be run again.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'grafana') then
        create role grafana login;
    end if;
end
$$;

alter role grafana password :'password' nosuperuser nocreatedb nocreaterole connection limit 8;
alter role grafana set default_transaction_read_only = on;
alter role grafana set statement_timeout = '30s';
grant usage on schema public to grafana;
-- What the dashboard reads and its like; never accounts, sessions, subscriptions and what is on its way to people.
revoke all on all tables in schema public from grafana;
alter default privileges in schema public revoke select on tables from grafana;
grant select on
    articles, analyses, tags, alerts, alert_articles, alert_updates, trends, feeds, profiles, current_profiles, themes, sink_offsets, sink_rejects
    to grafana;
