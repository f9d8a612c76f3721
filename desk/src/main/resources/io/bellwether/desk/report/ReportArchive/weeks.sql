select week, zone, made
from weekly_reports
order by week desc, zone
