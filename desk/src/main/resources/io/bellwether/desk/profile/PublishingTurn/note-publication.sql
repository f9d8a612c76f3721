insert into profile_publications (briefing, version, former, who, published)
values (:briefing, :version, :former, :who, :published)
