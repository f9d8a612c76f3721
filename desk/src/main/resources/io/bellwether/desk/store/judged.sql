-- The profile that said last which themes an article has, where this theme is one of its own or stands on the article.
select a.profile_version
from analyses a
where a.article = :article
    and (exists (select 1 from themes m where m.profile_version = a.profile_version and m.id = :theme)
        or exists (select 1 from tags t where t.article = a.article and t.theme = :theme))
