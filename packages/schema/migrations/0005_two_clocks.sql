-- The second clock: beside what had been published by a day stands what we held at a moment. What was once derived
-- is closed and not deleted. What the referee found and what follows from told figures are rows of their own.

ALTER TABLE observations
  ADD COLUMN since date,
  ADD COLUMN digest text COLLATE "C",
  ADD COLUMN held tstzrange;
UPDATE observations SET since = lower(known), digest = id, held = tstzrange(stored, NULL);
ALTER TABLE observations
  ALTER COLUMN since SET NOT NULL,
  ALTER COLUMN digest SET NOT NULL,
  ALTER COLUMN held SET NOT NULL,
  ALTER COLUMN held SET DEFAULT tstzrange(clock_timestamp(), NULL),
  ADD CHECK (NOT isempty(held)),
  DROP CONSTRAINT observations_series_id_period_status_known_excl,
  ADD EXCLUDE USING gist (series_id WITH =, period WITH =, status WITH =, known WITH &&, held WITH &&);
DROP INDEX observations_now, observations_disputed;
CREATE INDEX observations_now ON observations (series_id, start, "end") WHERE upper_inf(known) AND upper_inf(held);
CREATE INDEX observations_held ON observations (series_id, period, status) WHERE upper_inf(held);
CREATE INDEX observations_disputed ON observations (series_id) WHERE disputed AND upper_inf(known) AND upper_inf(held);

COMMENT ON TABLE observations IS 'The agreed value of a series in a period, over the days of publication on which it was the one to print (known) and over the time for which we said so (held). The store closes and inserts rows as claims arrive; the API reads them with a plain filter.';
COMMENT ON COLUMN observations.id IS 'obs_ and a hash of all that the row says and of when it began to be held; written by the store, read by the API.';
COMMENT ON COLUMN observations.since IS 'Day on which the first claim that supports the value was out; written by reconciliation, read by the API and where findings are dated.';
COMMENT ON COLUMN observations.digest IS 'Hash of what the row says, without its two clocks; written and read by the store, to leave alone what did not change.';
COMMENT ON COLUMN observations.held IS 'From when to when this row was what we held, open above for what we hold; written by the store, filtered by the API.';

CREATE TABLE findings (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scope text COLLATE "C" NOT NULL CHECK (scope = 'pair' OR scope LIKE 'market %'),
  series_id text COLLATE "C" NOT NULL REFERENCES series (id),
  period text COLLATE "C" NOT NULL,
  identity text NOT NULL,
  finding text NOT NULL,
  cause text,
  claims jsonb NOT NULL,
  digest text COLLATE "C" NOT NULL,
  known daterange NOT NULL CHECK (NOT isempty(known)),
  held tstzrange NOT NULL DEFAULT tstzrange(clock_timestamp(), NULL) CHECK (NOT isempty(held)),
  EXCLUDE USING gist (series_id WITH =, period WITH =, scope WITH =, digest WITH =, held WITH &&)
);
CREATE INDEX series_partner ON series (partner, product);
CREATE INDEX findings_held ON findings (series_id, period) WHERE upper_inf(held);

INSERT INTO findings (scope, series_id, period, identity, finding, cause, claims, digest, known, held)
  SELECT 'pair', o.series_id, o.period, f ->> 'identity', f ->> 'finding', f ->> 'cause', f -> 'claims', md5(f::text), o.known, o.held
  FROM observations o, jsonb_array_elements(o.flags) f;
ALTER TABLE observations DROP COLUMN flags;

COMMENT ON TABLE findings IS 'What the arithmetic referee found of an actual observation, in words and numbers. Written by the store as observations change, closed and not deleted; read by the API beside the observation.';
COMMENT ON COLUMN findings.id IS 'Running number, given by the database; read by nobody.';
COMMENT ON COLUMN findings.scope IS 'pair for the identities between two areas, market and an area for those of that area with all others: each is judged apart. Written and read by the store.';
COMMENT ON COLUMN findings.series_id IS 'Series of the observation in doubt; written by the store, read by the API.';
COMMENT ON COLUMN findings.period IS 'Period of the observation in doubt; written by the store, read by the API.';
COMMENT ON COLUMN findings.identity IS 'Which identity does not hold; written by the referee, read by the API.';
COMMENT ON COLUMN findings.finding IS 'In words and numbers; written by the referee, read by the API.';
COMMENT ON COLUMN findings.cause IS 'The likely cause, null where none explains the numbers; written by the referee, read by the API.';
COMMENT ON COLUMN findings.claims IS 'Ids of the claims in doubt; written by the referee, read by the API.';
COMMENT ON COLUMN findings.digest IS 'Hash of what the row says, without its two clocks; written and read by the store.';
COMMENT ON COLUMN findings.known IS 'From the day on which all figures compared were out; written by the store, filtered by the API.';
COMMENT ON COLUMN findings.held IS 'From when to when we held it; written by the store, filtered by the API.';

CREATE TABLE derivations (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  series_id text COLLATE "C" NOT NULL REFERENCES series (id),
  period text COLLATE "C" NOT NULL,
  start date NOT NULL,
  "end" date NOT NULL,
  value double precision NOT NULL,
  low double precision NOT NULL,
  high double precision NOT NULL,
  identity text NOT NULL,
  sum text NOT NULL,
  claims jsonb NOT NULL,
  digest text COLLATE "C" NOT NULL,
  known daterange NOT NULL CHECK (NOT isempty(known)),
  held tstzrange NOT NULL DEFAULT tstzrange(clock_timestamp(), NULL) CHECK (NOT isempty(held)),
  EXCLUDE USING gist (series_id WITH =, period WITH =, held WITH &&)
);
CREATE INDEX derivations_held ON derivations (series_id, start) WHERE upper_inf(held);

COMMENT ON TABLE derivations IS 'Values that nobody told and that follow from told ones: a quarter from two running totals, imports from turnover and exports. Never mixed with observations. Written by the store, closed and not deleted; read by the API.';
COMMENT ON COLUMN derivations.id IS 'Running number, given by the database; read by the API to order pages.';
COMMENT ON COLUMN derivations.series_id IS 'The series; written by the store, read by the API.';
COMMENT ON COLUMN derivations.period IS 'ISO 8601 label; written by the store, read by the API.';
COMMENT ON COLUMN derivations.start IS 'First day of the period; written by the store, read by the API for order and windows.';
COMMENT ON COLUMN derivations."end" IS 'Last day of the period; written by the store, read by the API for order and windows.';
COMMENT ON COLUMN derivations.value IS 'In the base unit; written by reconciliation, read by the API.';
COMMENT ON COLUMN derivations.low IS 'Lower bound, carried through from the figures; written by reconciliation, read by the API.';
COMMENT ON COLUMN derivations.high IS 'Upper bound, carried through from the figures; written by reconciliation, read by the API.';
COMMENT ON COLUMN derivations.identity IS 'By which rule; written by reconciliation, read by the API.';
COMMENT ON COLUMN derivations.sum IS 'The sum itself, in words and numbers; written by reconciliation, read by the API.';
COMMENT ON COLUMN derivations.claims IS 'Ids of the claims behind the figures; written by reconciliation, read by the API.';
COMMENT ON COLUMN derivations.digest IS 'Hash of what the row says, without its two clocks; written and read by the store.';
COMMENT ON COLUMN derivations.known IS 'From the day on which all figures were out; written by the store, filtered by the API.';
COMMENT ON COLUMN derivations.held IS 'From when to when we held it; written by the store, filtered by the API.';
