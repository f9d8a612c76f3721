-- Nine tags of the week, one of them wrong; one of the week before; one said of an article without the tag.
insert into marks (key, article, theme, verdict, who, marked, profile)
select article || '|' || theme, article, theme, case article when 'hostile0-0' then 'wrong' else 'right' end, '', now(), ''
from tags where article like 'hostile0-%'
union all
select article || '|' || theme, article, theme, 'wrong', '', now(), '' from tags where article = 'before59-0'
union all
select 'hostile1-0|talent', 'hostile1-0', 'talent', 'right', '', now(), '';
