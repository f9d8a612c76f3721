insert into alerts (story, theme, severity, score, raised, updated, profile, evidence)
values (:story, :theme, :severity, :score, :raised, :updated, :profile, cast(:evidence as jsonb))
