-- The inverted index of texts in half the space: articles by a number of four bytes, and how long each text is, so that
-- what one shared hash is worth is known before any text is read.

ALTER TABLE articles ADD COLUMN number integer GENERATED ALWAYS AS IDENTITY UNIQUE;
COMMENT ON COLUMN articles.number IS 'Running number, given by the database; names the article in the table fingerprints and nowhere else.';

CREATE TABLE shingles (
  hash bigint NOT NULL,
  article_number integer NOT NULL,
  size integer NOT NULL CHECK (size >= 0)
);
-- A row of before does not tell how long its text is: 0 makes it a candidate by itself.
INSERT INTO shingles (hash, article_number, size)
  SELECT f.hash, a.number, 0 FROM fingerprints f JOIN articles a ON a.id = f.article_id ORDER BY f.hash;
DROP TABLE fingerprints;
ALTER TABLE shingles RENAME TO fingerprints;
ALTER TABLE fingerprints RENAME CONSTRAINT shingles_size_check TO fingerprints_size_check;
ALTER TABLE fingerprints ADD PRIMARY KEY (hash, article_number) INCLUDE (size);
ALTER TABLE fingerprints ADD FOREIGN KEY (article_number) REFERENCES articles (number) ON DELETE CASCADE;
CREATE INDEX fingerprints_article ON fingerprints (article_number);
COMMENT ON TABLE fingerprints IS 'Inverted index of texts: the smallest hashes of each, without the exact copies of a text already in it. Written by the store, read to find candidates for one story.';
COMMENT ON COLUMN fingerprints.hash IS 'One of the smallest hashes of the word shingles, the figures or the quoted words; written and read by the store.';
COMMENT ON COLUMN fingerprints.article_number IS 'The article whose text has it; written and read by the store.';
COMMENT ON COLUMN fingerprints.size IS 'Word shingles of that text, so that two hashes in common are asked of texts of like length; 0 for a hash that makes a candidate by itself. Written and read by the store.';
