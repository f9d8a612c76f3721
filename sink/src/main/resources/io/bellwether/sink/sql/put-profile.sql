insert into profiles (version, briefing, title, document, received, ordinal)
values (
    :version, :briefing, :title, cast(:document as jsonb), cast(:received as timestamptz), nextval('profile_ordinals'))
on conflict (version) do update
set briefing = excluded.briefing,
    title = excluded.title,
    document = excluded.document,
    received = excluded.received,
    ordinal = excluded.ordinal
