-- Versions of one page are found by its address or its path.

CREATE INDEX articles_path ON articles (path);
CREATE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;
