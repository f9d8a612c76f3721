select document from profiles where version = :version
