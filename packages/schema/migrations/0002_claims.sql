-- What articles say: claims about series, and events. Never edited by the machine once stored.

CREATE TABLE series (
  id text COLLATE "C" PRIMARY KEY,
  measure text COLLATE "C" NOT NULL,
  product text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  partner text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  basis text COLLATE "C",
  of text COLLATE "C",
  detail text,
  topic text COLLATE "C" NOT NULL CHECK (topic IN ('trade', 'autos', 'energy'))
);
CREATE INDEX series_topic ON series (topic, id);
CREATE INDEX series_pair ON series (area, partner, measure, product);

COMMENT ON TABLE series IS 'One row a series: measure, product, area, partner, unit, detail, and for changes basis and of. Written by the store with the first claim of it, read by the API.';
COMMENT ON COLUMN series.id IS 'Written by seriesId() of the vocabulary, fit for a path; read everywhere.';
COMMENT ON COLUMN series.measure IS 'Code of the vocabulary; written by the store, read by the API.';
COMMENT ON COLUMN series.product IS 'Code of the vocabulary; written by the store, read by the API.';
COMMENT ON COLUMN series.area IS 'Reference area; written by the store, read by the API.';
COMMENT ON COLUMN series.partner IS 'Counterpart area; written by the store, read by the API.';
COMMENT ON COLUMN series.unit IS 'Base unit of the values; written by the store, read by the API.';
COMMENT ON COLUMN series.basis IS 'For a change: what it is measured against; written by the store, read by the API.';
COMMENT ON COLUMN series.of IS 'For a change: the unit of what changed; written by the store, read by the API.';
COMMENT ON COLUMN series.detail IS 'What narrows the series further, spelt as in its first claim; written by the store, read by the API.';
COMMENT ON COLUMN series.topic IS 'Desk of the product; written by the store, read by the dashboard.';

CREATE TABLE claims (
  id text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'clm\_%'),
  article_id text COLLATE "C" NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  extractor_version text NOT NULL,
  series_id text COLLATE "C" NOT NULL REFERENCES series (id),
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('level', 'change', 'share', 'rank')),
  measure text COLLATE "C" NOT NULL,
  product text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  partner text COLLATE "C" NOT NULL,
  value double precision NOT NULL,
  unit text COLLATE "C" NOT NULL,
  period text COLLATE "C",
  period_text text,
  start date,
  "end" date,
  low double precision,
  high double precision,
  qualifier text COLLATE "C" NOT NULL CHECK (qualifier IN ('exact', 'about', 'over', 'under', 'at_least', 'up_to')),
  basis text COLLATE "C",
  of text COLLATE "C",
  status text COLLATE "C" NOT NULL CHECK (status IN ('actual', 'estimate', 'forecast', 'target')),
  detail text,
  attribution text,
  quote text NOT NULL,
  span integer[] NOT NULL CHECK (cardinality(span) = 2 AND span[1] < span[2]),
  value_span integer[] NOT NULL CHECK (cardinality(value_span) = 2 AND value_span[1] < value_span[2]),
  confidence double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  stored timestamptz NOT NULL DEFAULT now(),
  CHECK ((period IS NULL) = (start IS NULL) AND (start IS NULL) = ("end" IS NULL))
);
CREATE INDEX claims_series ON claims (series_id, period, status);
CREATE INDEX claims_article ON claims (article_id);
CREATE INDEX claims_period ON claims (start, "end");

COMMENT ON TABLE claims IS 'One statement of one article with the sentence it stands in. Written once by the store; a trigger refuses UPDATE. Read by the API and by reconciliation.';
COMMENT ON COLUMN claims.id IS 'clm_ and a hash of article, span, kind, series, period, status, value and extractor version; written by the store, read everywhere.';
COMMENT ON COLUMN claims.article_id IS 'The article that says it; written by the store, read by the API.';
COMMENT ON COLUMN claims.extractor_version IS 'Version of the extractor that read it; written by the store, read by the view current_claims.';
COMMENT ON COLUMN claims.series_id IS 'The series it is about; written by the store, read by the API and by reconciliation.';
COMMENT ON COLUMN claims.kind IS 'level, change, share or rank; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.measure IS 'Code of the vocabulary; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.product IS 'Code of the vocabulary; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.area IS 'Reference area; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.partner IS 'Counterpart area; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.value IS 'In the base unit, a fall is negative; written by the extractor, read by the API and by reconciliation.';
COMMENT ON COLUMN claims.unit IS 'Base unit; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.period IS 'ISO 8601 label of what the number is about, null where nothing anchors it; written by the extractor, read by reconciliation.';
COMMENT ON COLUMN claims.period_text IS 'The words that the period was read from; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.start IS 'First day of the period; written by the extractor, read by the API.';
COMMENT ON COLUMN claims."end" IS 'Last day of the period; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.low IS 'Lower bound of what the words commit to, null is open; written by the extractor, read by reconciliation.';
COMMENT ON COLUMN claims.high IS 'Upper bound of what the words commit to, null is open; written by the extractor, read by reconciliation.';
COMMENT ON COLUMN claims.qualifier IS 'What the words around the number commit to; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.basis IS 'For a change: yoy, mom, qoq or the period compared with; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.of IS 'For a change: the unit of what changed, null where the text does not say; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.status IS 'actual, estimate, forecast or target; written by the extractor, never mixed by reconciliation.';
COMMENT ON COLUMN claims.detail IS 'Brand, plant, route or grade that narrows the series; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.attribution IS 'Who is quoted for it; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.quote IS 'The sentence; written by the extractor, read by the API.';
COMMENT ON COLUMN claims.span IS 'Half-open offsets of the quote in the cleaned text, in UTF-16 code units; written by the extractor, read by the article page.';
COMMENT ON COLUMN claims.value_span IS 'Half-open offsets of the number itself; written by the extractor, read by the article page.';
COMMENT ON COLUMN claims.confidence IS 'From 0 to 1; written by the extractor, read by the API and by reconciliation.';
COMMENT ON COLUMN claims.stored IS 'When the row was written, by the database; read by the API.';

CREATE TABLE events (
  id text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'evt\_%'),
  article_id text COLLATE "C" NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  extractor_version text NOT NULL,
  type text COLLATE "C" NOT NULL
    CHECK (type IN ('agreement', 'project', 'launch', 'exit', 'policy', 'meeting', 'record', 'milestone')),
  areas text[] NOT NULL,
  product text COLLATE "C",
  topic text COLLATE "C" CHECK (topic IN ('trade', 'autos', 'energy')),
  period text COLLATE "C",
  start date,
  "end" date,
  title text NOT NULL,
  quote text NOT NULL,
  span integer[] NOT NULL CHECK (cardinality(span) = 2 AND span[1] < span[2]),
  stored timestamptz NOT NULL DEFAULT now(),
  CHECK ((period IS NULL) = (start IS NULL) AND (start IS NULL) = ("end" IS NULL))
);
CREATE INDEX events_article ON events (article_id);
CREATE INDEX events_start ON events (start, id);
CREATE INDEX events_areas ON events USING gin (areas);

COMMENT ON TABLE events IS 'One dated happening that an article reports. Written once by the store; a trigger refuses UPDATE. Read by the API.';
COMMENT ON COLUMN events.id IS 'evt_ and a hash of article, span, type, title, period and extractor version; written by the store, read everywhere.';
COMMENT ON COLUMN events.article_id IS 'The article that reports it; written by the store, read by the API.';
COMMENT ON COLUMN events.extractor_version IS 'Version of the extractor that read it; written by the store, read by the view current_events.';
COMMENT ON COLUMN events.type IS 'Code of the vocabulary; written by the extractor, read by the API.';
COMMENT ON COLUMN events.areas IS 'Areas that take part; written by the extractor, read by the API.';
COMMENT ON COLUMN events.product IS 'Product that it is about, null where none is named; written by the extractor, read by the API.';
COMMENT ON COLUMN events.topic IS 'Desk of the product; written by the store, read by the dashboard.';
COMMENT ON COLUMN events.period IS 'ISO 8601 label of when it happens, null where nothing anchors it; written by the extractor, read by the API.';
COMMENT ON COLUMN events.start IS 'First day of the period; written by the store, read by the API.';
COMMENT ON COLUMN events."end" IS 'Last day of the period; written by the store, read by the API.';
COMMENT ON COLUMN events.title IS 'What happened, in short; written by the extractor, read by the API.';
COMMENT ON COLUMN events.quote IS 'The sentence; written by the extractor, read by the API.';
COMMENT ON COLUMN events.span IS 'Half-open offsets of the quote in the cleaned text, in UTF-16 code units; written by the extractor, read by the article page.';
COMMENT ON COLUMN events.stored IS 'When the row was written, by the database; read by the API.';

CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% are never edited: write a new row under a new extractor version', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;
COMMENT ON FUNCTION refuse_update() IS 'Keeps what was once read from a text as it was read.';
CREATE TRIGGER claims_refuse_update BEFORE UPDATE ON claims FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events FOR EACH ROW EXECUTE FUNCTION refuse_update();

CREATE VIEW current_claims AS
  SELECT c.* FROM claims c
  JOIN articles a ON a.id = c.article_id AND a.extractor_version = c.extractor_version;
CREATE VIEW current_events AS
  SELECT e.* FROM events e
  JOIN articles a ON a.id = e.article_id AND a.extractor_version = e.extractor_version;
COMMENT ON VIEW current_claims IS 'The claims of the extractor version that each article shows; read by the API and by reconciliation.';
COMMENT ON VIEW current_events IS 'The events of the extractor version that each article shows; read by the API.';
