insert into themes (profile_version, id, position, title, headings, gate, threshold, alert_threshold)
values (:version, :id, :position, :title, :headings, array[]::text[], 0.5, 0.8)
