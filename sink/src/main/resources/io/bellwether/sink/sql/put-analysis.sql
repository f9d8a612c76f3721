insert into analyses (article, profile_version, language, story, scores, analysed)
values (
    :article, :profileVersion, :language, cast(:story as text), cast(:scores as jsonb), cast(:analysed as timestamptz))
on conflict (article) do update
set profile_version = excluded.profile_version,
    language = excluded.language,
    story = excluded.story,
    scores = excluded.scores,
    analysed = excluded.analysed
