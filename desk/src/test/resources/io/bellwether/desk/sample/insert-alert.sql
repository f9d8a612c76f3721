insert into alerts (story, theme, severity, score, raised, updated, profile, evidence, sources)
values (:story, :theme, :severity, :score, :raised, :updated, :profile, cast(:evidence as jsonb), :sources)
