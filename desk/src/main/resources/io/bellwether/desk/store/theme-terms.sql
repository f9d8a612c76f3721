-- The terms that spoke most often for a theme in its latest articles.
with latest as (
    select t.article, t.evidence
    from tags t
    join articles a on a.id = t.article
    where t.theme = :theme
    order by a."time" desc, a.id desc
    limit 500
)
select place ->> 'term' as name, count(distinct article) as articles
from latest, jsonb_array_elements(evidence) as place
group by place ->> 'term'
order by count(distinct article) desc, place ->> 'term'
limit :limit
