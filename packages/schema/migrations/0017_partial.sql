-- A feed often carries the opening of an article and no more.

ALTER TABLE articles ADD COLUMN partial boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN articles.partial IS 'Whether it is the opening of an article and not the whole of it, as the summaries of feeds are; written by the store, read by the API and by the extractor, which takes no amounts from it.';
