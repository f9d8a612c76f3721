-- Every article by id, so that the order never changes while rows come.
select a.id, a.url, a.title, a.source, a.feed, a.published, a.fetched,
       coalesce(
           (select jsonb_agg(
                       jsonb_build_object('theme', t.theme, 'score', t.score, 'alert', t.alert, 'profile', t.profile_version)
                       order by t.score desc, t.theme)
            from tags t
            where t.article = a.id),
           '[]') as tags
from articles a
order by a.id
