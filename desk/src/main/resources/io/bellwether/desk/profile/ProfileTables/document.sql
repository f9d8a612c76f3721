select version, document from profiles where version = :version
