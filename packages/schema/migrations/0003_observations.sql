-- What all claims together say of one series in one period, for every day on which that was known.

CREATE TABLE observations (
  id text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'obs\_%'),
  series_id text COLLATE "C" NOT NULL REFERENCES series (id),
  period text COLLATE "C" NOT NULL,
  start date NOT NULL,
  "end" date NOT NULL,
  status text COLLATE "C" NOT NULL CHECK (status IN ('actual', 'estimate', 'forecast', 'target')),
  value double precision NOT NULL,
  low double precision,
  high double precision,
  qualifier text COLLATE "C" NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under', 'at_least', 'up_to')),
  stories integer NOT NULL CHECK (stories >= 1),
  articles integer NOT NULL CHECK (articles >= stories),
  disputed boolean NOT NULL,
  support jsonb NOT NULL,
  camps jsonb NOT NULL,
  flags jsonb NOT NULL,
  known daterange NOT NULL CHECK (NOT isempty(known)),
  stored timestamptz NOT NULL DEFAULT now(),
  EXCLUDE USING gist (series_id WITH =, period WITH =, status WITH =, known WITH &&)
);
CREATE INDEX observations_now ON observations (series_id, start, "end") WHERE upper_inf(known);
CREATE INDEX observations_disputed ON observations (series_id) WHERE disputed AND upper_inf(known);

COMMENT ON TABLE observations IS 'The agreed value of a series in a period, over the days on which it was the one to print. Derived: the store deletes and inserts rows as claims arrive; the API reads them with a plain filter.';
COMMENT ON COLUMN observations.id IS 'obs_ and a hash of all that the row says but its flags; written by the store, read by the API.';
COMMENT ON COLUMN observations.series_id IS 'The series; written by the store, read by the API.';
COMMENT ON COLUMN observations.period IS 'ISO 8601 label; written by the store, read by the API.';
COMMENT ON COLUMN observations.start IS 'First day of the period; written by the store, read by the API for order and windows.';
COMMENT ON COLUMN observations."end" IS 'Last day of the period; written by the store, read by the API for order and windows.';
COMMENT ON COLUMN observations.status IS 'actual, estimate, forecast or target: each has a value of its own; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.value IS 'The agreed value in the base unit; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.low IS 'Lower bound of what the supporters share, null is open; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.high IS 'Upper bound of what the supporters share, null is open; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.qualifier IS 'Qualifier of the value; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.stories IS 'Independent stories that support the value; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.articles IS 'Articles that support the value, copies counted; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.disputed IS 'Whether some claim is at odds with the value; written by reconciliation, read by the overview.';
COMMENT ON COLUMN observations.support IS 'Ids of the claims that support the value; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.camps IS 'The rival values, each with its claims and stories; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.flags IS 'Identities that the value breaks, in words and numbers; written by reconciliation, read by the API.';
COMMENT ON COLUMN observations.known IS 'Days of publication over which this was what had been published; open above for what holds now. Written by reconciliation, filtered by the API.';
COMMENT ON COLUMN observations.stored IS 'When the row was written, by the database; read by the API.';
