insert into analyses (article, profile_version, language, story, scores, analysed)
values (:article, :profile, 'en', :story, '{}', now())
