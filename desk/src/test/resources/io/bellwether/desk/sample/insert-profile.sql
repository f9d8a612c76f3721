insert into profiles (version, briefing, title, document, received, ordinal)
values (:version, :briefing, :title, cast(:document as jsonb), now(), nextval('profile_ordinals'))
