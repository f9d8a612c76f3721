-- One article with its latest analysis.
select a.id, a.feed, a.source, a.title, a.summary, a.body, a.url, a.published, a.fetched, a."time", a.edited, a.authors, a.categories,
       n.language, n.story
from articles a
left join analyses n on n.article = a.id
where a.id = :id
