select exists (select from profile_drafts where briefing = :briefing and revision = :revision)
