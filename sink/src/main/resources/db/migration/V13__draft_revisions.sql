-- A draft begun after another was published or discarded counted from 1 again, so that a form made from the former fitted it.

create sequence profile_draft_revisions;

select setval('profile_draft_revisions', (select coalesce(max(revision), 0) + 1 from profile_drafts));

comment on sequence profile_draft_revisions is 'No two drafts, and no two states of one, ever have the same revision';
