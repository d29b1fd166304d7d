-- A second reader, where one is set up; and claims whose text is wrong on its face.

ALTER TABLE claims
  ADD COLUMN read_by text COLLATE "C" NOT NULL DEFAULT 'rules' CHECK (read_by IN ('rules', 'model', 'both')),
  ADD COLUMN suspect text;
COMMENT ON COLUMN claims.read_by IS 'Who read it: our rules, the second reader, or both alike; written by the store, read by the API.';
COMMENT ON COLUMN claims.suspect IS 'Why the text itself looks wrong here, in words; null where it does not. Written by the extractor, read by the API and the article page.';

CREATE OR REPLACE VIEW current_claims AS
  SELECT c.* FROM claims c
  JOIN articles a ON a.id = c.article_id AND a.extractor_version = c.extractor_version
  WHERE NOT EXISTS (SELECT FROM revisions r WHERE r.previous = a.id);

CREATE TABLE model_answers (
  key text COLLATE "C" PRIMARY KEY,
  model text NOT NULL,
  answer text NOT NULL,
  asked timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE model_answers IS 'What the second reader answered, so that no question is paid for twice. Written and read by the model reader; rows may be deleted at any time.';
COMMENT ON COLUMN model_answers.key IS 'SHA-256 in hex of the model and of the question as it was sent; written and read by the model reader.';
COMMENT ON COLUMN model_answers.model IS 'Name of the model; written by the model reader, read by people who clear the answers of one.';
COMMENT ON COLUMN model_answers.answer IS 'Its answer as it came; checked anew each time. Written and read by the model reader.';
COMMENT ON COLUMN model_answers.asked IS 'When it answered, by the database; read by people.';
