insert into profile_drafts (briefing, revision, version, document, base, who, changed)
values (:briefing, nextval('profile_draft_revisions'), :version, cast(:document as jsonb), :base, :who, :changed)
on conflict (briefing) do nothing
