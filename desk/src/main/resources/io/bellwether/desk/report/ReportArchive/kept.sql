select made, report
from weekly_reports
where week = :week
  and zone = :zone
