-- Alerts, each with its lead. The lead's text is there only when its article is stored, and of a very long body only the beginning:
-- a page of alerts must fit into memory, and the article's page has it whole. Which alerts, and in what order, is said after this.
select a.story,
       a.theme,
       coalesce(t.title, c.title, a.theme) as theme_title,
       a.severity,
       a.score,
       a.raised,
       a.updated,
       a.profile,
       a.evidence,
       a.sources,
       (select count(*) from alert_articles n where n.story = a.story and n.theme = a.theme) as articles,
       l.article as lead,
       coalesce(s.title, l.title, '') as lead_title,
       coalesce(s.summary, '') as lead_summary,
       coalesce(left(s.body, 20000), '') as lead_body
from alerts a
left join themes t on t.profile_version = a.profile and t.id = a.theme
left join lateral (
    select current.title
    from current_profiles p
    join themes current on current.profile_version = p.version
    where current.id = a.theme
    limit 1
) c on true
left join alert_articles l on l.story = a.story and l.theme = a.theme and l.position = 0
left join articles s on s.id = l.article
