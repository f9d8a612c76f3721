update profile_drafts
set revision = nextval('profile_draft_revisions'),
    version = :version,
    document = cast(:document as jsonb),
    base = :base,
    who = :who,
    changed = :changed
where briefing = :briefing and revision = :revision
