insert into themes (profile_version, id, position, title, headings, gate, threshold, alert_threshold)
values (:profileVersion, :id, :position, :title, :headings, :gate, :threshold, :alertThreshold)
