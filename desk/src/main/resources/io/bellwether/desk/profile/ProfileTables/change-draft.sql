update profile_drafts
set revision = revision + 1,
    version = :version,
    document = cast(:document as jsonb),
    base = :base,
    who = :who,
    changed = :changed
where briefing = :briefing and revision = :revision
