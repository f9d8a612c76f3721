insert into alerts (story, theme, severity, score, raised, updated, profile, evidence, sources)
values (
    :story, :theme, :severity, :score, cast(:raised as timestamptz), cast(:updated as timestamptz), :profile,
    cast(:evidence as jsonb), :sources)
on conflict (story, theme) do nothing
