-- Articles are read again when the rules change, beside what is shown, and shown all at once.

CREATE TABLE readings (
  article_id text COLLATE "C" NOT NULL REFERENCES articles (id),
  extractor_version text NOT NULL,
  PRIMARY KEY (article_id, extractor_version)
);
COMMENT ON TABLE readings IS 'Which articles another version of the extractor has read, whether it found a claim or none. Written by reprocess as it goes, so that it goes on where it stopped; its rows go once that version is the one that is shown.';
COMMENT ON COLUMN readings.article_id IS 'The article; written and read by reprocess.';
COMMENT ON COLUMN readings.extractor_version IS 'Version that read it; written and read by reprocess.';

ALTER TABLE changes DROP CONSTRAINT changes_kind_check, ADD CONSTRAINT changes_kind_check CHECK (kind IN (
  'article_stored', 'story_merged', 'origin_changed', 'observation_changed', 'article_revised', 'figure_revised',
  'claim_resolved', 'verdict_given', 'verdict_undone', 'reprocessed'));
