select revision, version, document, base, who, changed
from profile_drafts
where briefing = :briefing
