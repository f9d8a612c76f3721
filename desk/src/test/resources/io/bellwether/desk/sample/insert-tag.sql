insert into tags (article, theme, score, alert, evidence, profile_version)
values (:article, :theme, :score, :alert, cast(:evidence as jsonb), :profile)
