-- One version of a profile as it was on the topic.
select document from profiles where version = :version
