update alerts
set severity = :severity,
    score = :score,
    raised = cast(:raised as timestamptz),
    updated = cast(:updated as timestamptz),
    profile = :profile,
    evidence = cast(:evidence as jsonb),
    sources = :sources
where story = :story
    and theme = :theme
