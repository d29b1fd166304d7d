-- How stories belong together that are not one text, and which of them speak with one voice.

CREATE TABLE links (
  article_id text COLLATE "C" NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  other_id text COLLATE "C" NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('template', 'follow-up', 'same event')),
  why text NOT NULL,
  one_release boolean NOT NULL,
  PRIMARY KEY (article_id, other_id),
  CHECK (article_id <> other_id)
);
CREATE INDEX links_other ON links (other_id);
COMMENT ON TABLE links IS 'Two articles that belong together and are not one text. Written by the store with the later one of the two to come in, read by the API for the stories that they stand in.';
COMMENT ON COLUMN links.article_id IS 'The article that came in later; written by the store, read by the API.';
COMMENT ON COLUMN links.other_id IS 'The article that was there; written by the store, read by the API.';
COMMENT ON COLUMN links.kind IS 'template: one frame filled with other numbers or names. follow-up: news on the background of older news. same event: two accounts of it. Written by the store, read by the API.';
COMMENT ON COLUMN links.why IS 'The reason in words; written by the store, read by the API.';
COMMENT ON COLUMN links.one_release IS 'Whether both rewrite one press release, so that their stories are one voice; written by the store, read by the API.';

ALTER TABLE stories ADD COLUMN voice text COLLATE "C" REFERENCES stories (id);
CREATE INDEX stories_voice ON stories (voice) WHERE voice IS NOT NULL;
COMMENT ON COLUMN stories.voice IS 'The story by which all stories that rewrite one press release are counted; null where it is this one. Written by the store, read by the view voices.';

CREATE OR REPLACE VIEW article_clocks AS
  SELECT a.id AS article, a.story_id AS story, coalesce(agency.owner, s.owner) AS owner, a.extractor_version,
    coalesce(own.revised, a.published, (a.stored AT TIME ZONE 'UTC')::date) AS known_from,
    next.revised AS known_until,
    coalesce(st.voice, st.id) AS voice
  FROM articles a
  JOIN stories st ON st.id = a.story_id
  JOIN articles o ON o.id = st.origin_article_id
  LEFT JOIN sources s ON s.id = o.source_id
  LEFT JOIN sources agency ON agency.kind = 'agency' AND agency.name = o.agency
  LEFT JOIN revisions own ON own.article_id = a.id
  LEFT JOIN revisions next ON next.previous = a.id;
COMMENT ON VIEW article_clocks IS 'For each article the voice that its story is (the owner of the agency that the origin credits, else of its outlet; the story by which rewrites of one release are counted) and the days over which its text was the one that stood; read by the view voices.';

CREATE OR REPLACE VIEW read_claims AS
  SELECT c.id, c.article_id, c.series_id, c.period, c.status, c.value, c.low, c.high, c.qualifier, c.confidence,
    a.story, a.owner, a.known_from, a.known_until, a.voice
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

CREATE OR REPLACE VIEW voices AS
  SELECT c.series_id, c.period, c.status, c.id AS claim, c.article_id AS article, c.voice AS story, c.owner,
    c.value, c.low, c.high, c.qualifier, c.confidence, c.known_from, c.known_until
  FROM read_claims c WHERE c.period IS NOT NULL
UNION ALL
  SELECT c.series_id, r.period, c.status, c.id, c.article_id, c.voice, c.owner,
    c.value, c.low, c.high, c.qualifier, c.confidence, greatest(c.known_from, e.known_from), c.known_until
  FROM resolutions r JOIN read_claims c ON c.id = r.claim_id
  JOIN claims d ON d.id = r.evidence JOIN article_clocks e ON e.article = d.article_id
  WHERE r.undone IS NULL AND c.period IS NULL
UNION ALL
  SELECT v.series_id, v.period, v.status, v.claim_id, v.article_id, a.voice, a.owner,
    v.value, v.low, v.high, v.qualifier, 1::double precision, a.known_from, a.known_until
  FROM verdicts v JOIN article_clocks a ON a.article = v.article_id
  WHERE v.undone IS NULL AND v.verdict NOT IN ('not_a_claim', 'duplicate') AND v.period IS NOT NULL;

COMMENT ON COLUMN articles.source_id IS 'The outlet in the registry that runs the site; where none does, the agency that the article credits; null where neither is listed. Written by the store, read where voices are counted.';
