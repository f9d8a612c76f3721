-- Marks on tags of the week's articles, by theme; a mark where there is no tag says nothing of precision.
select t.theme,
       count(*) filter (where m.verdict = 'right') as right_tags,
       count(*) as marked
from articles a
join tags t on t.article = a.id
join marks m on m.article = a.id and m.theme = t.theme
where a."time" >= :begin and a."time" < :end
group by t.theme
order by t.theme
