select article, theme, verdict, who, marked, profile
from marks
where article = any(:articles)
order by article, theme
