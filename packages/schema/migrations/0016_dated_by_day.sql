-- The period of an undated claim is found for each day anew, so that what was published later does not reach back; and
-- what a person said of a claim dates others, and is dated, as any claim is.

ALTER TABLE resolutions
  ADD COLUMN known_from date,
  ADD COLUMN known_until date,
  DROP CONSTRAINT resolutions_pkey;
UPDATE resolutions r SET known_from = greatest(c.known_from, e.known_from)
  FROM claims u JOIN article_clocks c ON c.article = u.article_id, claims d JOIN article_clocks e ON e.article = d.article_id
  WHERE u.id = r.claim_id AND d.id = r.evidence;
ALTER TABLE resolutions
  ALTER COLUMN known_from SET NOT NULL,
  ADD PRIMARY KEY (claim_id, known_from),
  ADD CHECK (known_from < known_until);
COMMENT ON TABLE resolutions IS 'The periods of a claim whose own article does not date it, each with the days over which it followed from what was out. Written by the store, undone by people; the claim itself stays as it was read.';
COMMENT ON COLUMN resolutions.known_from IS 'First day on which it followed from what was out; written by the store, read by the view voices.';
COMMENT ON COLUMN resolutions.known_until IS 'First day on which it no longer did, null while it does; written by the store, read by the view voices.';

CREATE VIEW told_claims AS
  SELECT id, article_id, series_id, period, status, value, low, high, qualifier, confidence, story, owner,
    known_from, known_until, voice
  FROM read_claims
UNION ALL
  SELECT v.claim_id, v.article_id, v.series_id, v.period, v.status, v.value, v.low, v.high, v.qualifier,
    1::double precision, a.story, a.owner, a.known_from, a.known_until, a.voice
  FROM verdicts v JOIN article_clocks a ON a.article = v.article_id
  WHERE v.undone IS NULL AND v.verdict NOT IN ('not_a_claim', 'duplicate');
COMMENT ON VIEW told_claims IS 'The claims as read, or as a person set them right, each with its independent voice and the days over which it stood; those without a period included. Read by the view voices and where undated claims are dated.';

CREATE OR REPLACE VIEW voices AS
  SELECT c.series_id, c.period, c.status, c.id AS claim, c.article_id AS article, c.voice AS story, c.owner,
    c.value, c.low, c.high, c.qualifier, c.confidence, c.known_from, c.known_until
  FROM told_claims c WHERE c.period IS NOT NULL
UNION ALL
  SELECT c.series_id, r.period, c.status, c.id, c.article_id, c.voice, c.owner,
    c.value, c.low, c.high, c.qualifier, c.confidence, greatest(c.known_from, r.known_from),
    least(c.known_until, r.known_until)
  FROM resolutions r JOIN told_claims c ON c.id = r.claim_id
  WHERE r.undone IS NULL AND c.period IS NULL;
