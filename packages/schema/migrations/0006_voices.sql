-- What a claim counts as: versions of one page, days found for undated claims, and verdicts of people are rows of their
-- own beside the claims, and the view `voices` puts them together for reconciliation.

CREATE TABLE revisions (
  article_id text COLLATE "C" PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
  previous text COLLATE "C" NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
  revised date NOT NULL,
  stored timestamptz NOT NULL DEFAULT now(),
  CHECK (article_id <> previous)
);
COMMENT ON TABLE revisions IS 'One row for each later version of a page that had been read before with another text. Written by the store, read where claims are counted and by the API.';
COMMENT ON COLUMN revisions.article_id IS 'The later version; written by the store, read by the API.';
COMMENT ON COLUMN revisions.previous IS 'The version before it, whose claims it withdraws; written by the store, read by the view voices.';
COMMENT ON COLUMN revisions.revised IS 'Day from which the later text counts: its own day of publication where it is a later one, else the day on which we first saw it. Written by the store, read by the view voices.';
COMMENT ON COLUMN revisions.stored IS 'When the row was written, by the database; read by the API.';

CREATE TABLE resolutions (
  claim_id text COLLATE "C" PRIMARY KEY REFERENCES claims (id) ON DELETE CASCADE,
  period text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL CHECK (reason IN ('story', 'figure')),
  evidence text COLLATE "C" NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  words text NOT NULL,
  undone timestamptz,
  undone_by text,
  stored timestamptz NOT NULL DEFAULT now(),
  CHECK ((undone IS NULL) = (undone_by IS NULL))
);
CREATE INDEX resolutions_evidence ON resolutions (evidence);
COMMENT ON TABLE resolutions IS 'The period of a claim whose own article does not date it. Written by the store, undone by people; the claim itself stays as it was read.';
COMMENT ON COLUMN resolutions.claim_id IS 'The undated claim; written by the store, read by the view voices.';
COMMENT ON COLUMN resolutions.period IS 'The period found; written by the store, read by the view voices.';
COMMENT ON COLUMN resolutions.reason IS 'story where another article of its story dates the same statement, figure where its number is that of exactly one period. Written by the store, read by the API.';
COMMENT ON COLUMN resolutions.evidence IS 'The dated claim that it was found by; written by the store, read by the API.';
COMMENT ON COLUMN resolutions.words IS 'The reason in words; written by the store, read by the API.';
COMMENT ON COLUMN resolutions.undone IS 'When a person undid it, null while it counts; the row stays, so that it is not found again. Written by the corrections, read by the view voices.';
COMMENT ON COLUMN resolutions.undone_by IS 'Who undid it; written by the corrections, read by people.';
COMMENT ON COLUMN resolutions.stored IS 'When the row was written, by the database; read by people.';

CREATE TABLE verdicts (
  id text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'vrd\_%'),
  claim_id text COLLATE "C" NOT NULL REFERENCES claims (id),
  article_id text COLLATE "C" NOT NULL REFERENCES articles (id),
  extractor_version text NOT NULL,
  quote text NOT NULL,
  place integer[] NOT NULL CHECK (cardinality(place) = 2),
  verdict text COLLATE "C" NOT NULL
    CHECK (verdict IN ('right', 'wrong_value', 'wrong_period', 'wrong_series', 'not_a_claim', 'duplicate')),
  series_id text COLLATE "C" NOT NULL REFERENCES series (id),
  period text COLLATE "C",
  status text COLLATE "C" NOT NULL CHECK (status IN ('actual', 'estimate', 'forecast', 'target')),
  value double precision NOT NULL,
  low double precision,
  high double precision,
  qualifier text COLLATE "C" NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under', 'at_least', 'up_to')),
  who text NOT NULL CHECK (who <> ''),
  why text NOT NULL,
  stored timestamptz NOT NULL DEFAULT now(),
  undone timestamptz,
  undone_by text,
  CHECK ((undone IS NULL) = (undone_by IS NULL))
);
CREATE UNIQUE INDEX verdicts_claim ON verdicts (claim_id) WHERE undone IS NULL;
CREATE INDEX verdicts_article ON verdicts (article_id) WHERE undone IS NULL;
CREATE INDEX verdicts_series ON verdicts (series_id, period, status) WHERE undone IS NULL;
CREATE INDEX verdicts_stored ON verdicts (stored DESC, id);
COMMENT ON TABLE verdicts IS 'What people said of claims. Written by the corrections and never edited but to be undone; outranks what any version of the extractor reads there.';
COMMENT ON COLUMN verdicts.id IS 'vrd_ and a hash; written by the corrections, read by the API.';
COMMENT ON COLUMN verdicts.claim_id IS 'The claim that was judged; written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.article_id IS 'Its article, by the hash of its bytes: with quote and place it finds the statement again under any version. Written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.extractor_version IS 'Version that had read the claim: what other versions read at the same place gives way. Written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.quote IS 'The sentence; written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.place IS 'Half-open offsets of the number in the sentence, in UTF-16 code units; written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.verdict IS 'right, what is wrong, or that it is no claim; written by a person, read by the view voices.';
COMMENT ON COLUMN verdicts.series_id IS 'The series as it should be; written by a person, read by the view voices.';
COMMENT ON COLUMN verdicts.period IS 'The period as it should be; written by a person, read by the view voices.';
COMMENT ON COLUMN verdicts.status IS 'The status of the claim; written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.value IS 'The value as it should be; written by a person, read by the view voices.';
COMMENT ON COLUMN verdicts.low IS 'Lower bound of what the words commit to; written by a person, read by the view voices.';
COMMENT ON COLUMN verdicts.high IS 'Upper bound of what the words commit to; written by a person, read by the view voices.';
COMMENT ON COLUMN verdicts.qualifier IS 'What the words commit to; written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.who IS 'Who judged; written by the corrections, read by people.';
COMMENT ON COLUMN verdicts.why IS 'In the words of that person; read by people.';
COMMENT ON COLUMN verdicts.stored IS 'When it was given, by the database; read by people.';
COMMENT ON COLUMN verdicts.undone IS 'When it was undone, null while it counts; written by the corrections, read by the view voices.';
COMMENT ON COLUMN verdicts.undone_by IS 'Who undid it; written by the corrections, read by people.';

ALTER TABLE changes DROP CONSTRAINT changes_kind_check;
ALTER TABLE changes ADD CONSTRAINT changes_kind_check CHECK (kind IN
  ('article_stored', 'story_merged', 'origin_changed', 'observation_changed', 'article_revised', 'figure_revised',
   'claim_resolved', 'verdict_given', 'verdict_undone'));
COMMENT ON COLUMN changes.subject IS 'Id of the article, story or claim; of an observation its series id; written by the store, read by the API.';

CREATE OR REPLACE VIEW current_claims AS
  SELECT c.* FROM claims c
  JOIN articles a ON a.id = c.article_id AND a.extractor_version = c.extractor_version
  WHERE NOT EXISTS (SELECT FROM revisions r WHERE r.previous = a.id);
COMMENT ON VIEW current_claims IS 'The claims of the extractor version that each article shows, without those of pages that were read again with another text; read by the API and by reconciliation.';

CREATE INDEX claims_undated ON claims (series_id) WHERE period IS NULL;

CREATE VIEW article_clocks AS
  SELECT a.id AS article, a.story_id AS story, s.owner, a.extractor_version,
    coalesce(own.revised, a.published, (a.stored AT TIME ZONE 'UTC')::date) AS known_from,
    next.revised AS known_until
  FROM articles a
  LEFT JOIN sources s ON s.id = a.source_id
  LEFT JOIN revisions own ON own.article_id = a.id
  LEFT JOIN revisions next ON next.previous = a.id;
COMMENT ON VIEW article_clocks IS 'For each article the voice that it is and the days over which its text was the one that stood; read by the view voices.';

CREATE VIEW read_claims AS
  SELECT c.id, c.article_id, c.series_id, c.period, c.status, c.value, c.low, c.high, c.qualifier, c.confidence,
    a.story, a.owner, a.known_from, a.known_until
  FROM claims c JOIN article_clocks a ON a.article = c.article_id AND a.extractor_version = c.extractor_version
  WHERE NOT EXISTS (
    SELECT FROM verdicts v
    WHERE v.article_id = c.article_id AND v.undone IS NULL AND (v.claim_id = c.id OR (
      v.extractor_version <> c.extractor_version AND v.quote = c.quote
      AND v.place = ARRAY[c.value_span[1] - c.span[1], c.value_span[2] - c.span[1]]
      AND NOT EXISTS (
        SELECT FROM claims o WHERE o.article_id = v.article_id AND o.extractor_version = v.extractor_version
        AND o.quote = c.quote AND o.series_id = c.series_id AND o.id <> v.claim_id
        AND v.place = ARRAY[o.value_span[1] - o.span[1], o.value_span[2] - o.span[1]]))));
COMMENT ON VIEW read_claims IS 'The claims of the shown extractor version but for those that a person judged, with the voice and the days of their article; read by the view voices.';

CREATE VIEW voices AS
  SELECT c.series_id, c.period, c.status, c.id AS claim, c.article_id AS article, c.story, c.owner,
    c.value, c.low, c.high, c.qualifier, c.confidence, c.known_from, c.known_until
  FROM read_claims c WHERE c.period IS NOT NULL
UNION ALL
  SELECT c.series_id, r.period, c.status, c.id, c.article_id, c.story, c.owner,
    c.value, c.low, c.high, c.qualifier, c.confidence, greatest(c.known_from, e.known_from), c.known_until
  FROM resolutions r JOIN read_claims c ON c.id = r.claim_id
  JOIN claims d ON d.id = r.evidence JOIN article_clocks e ON e.article = d.article_id
  WHERE r.undone IS NULL AND c.period IS NULL
UNION ALL
  SELECT v.series_id, v.period, v.status, v.claim_id, v.article_id, a.story, a.owner,
    v.value, v.low, v.high, v.qualifier, 1::double precision, a.known_from, a.known_until
  FROM verdicts v JOIN article_clocks a ON a.article = v.article_id
  WHERE v.undone IS NULL AND v.verdict NOT IN ('not_a_claim', 'duplicate') AND v.period IS NOT NULL;
COMMENT ON VIEW voices IS 'What counts, and for whom: the dated claims, the undated ones with the period found for them, and what people said of claims, each with its independent voice and the days over which it stood. Read by reconciliation.';
