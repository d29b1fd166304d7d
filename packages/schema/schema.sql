-- The schema after the last migration. Written by `pnpm --filter @factline/schema dump`; never edited.

CREATE EXTENSION btree_gist;

CREATE OR REPLACE FUNCTION public.refuse_update()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% are never edited: write a new row under a new extractor version', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$function$
;
COMMENT ON FUNCTION refuse_update() IS 'Keeps what was once read from a text as it was read.';

CREATE TABLE api_keys (
  prefix text COLLATE "C" NOT NULL,
  name text NOT NULL,
  hash text COLLATE "C" NOT NULL,
  scopes text[] NOT NULL,
  expires timestamp with time zone,
  last_used timestamp with time zone,
  created timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT api_keys_pkey PRIMARY KEY (prefix),
  CONSTRAINT api_keys_hash_key UNIQUE (hash)
);
COMMENT ON TABLE api_keys IS 'Keys of the HTTP API. Written by the command line, read by the API at each write.';
COMMENT ON COLUMN api_keys.prefix IS 'First part of the key, shown in lists; written by the command line, read by people to tell keys apart.';
COMMENT ON COLUMN api_keys.name IS 'Who holds the key; written by the command line, read by people.';
COMMENT ON COLUMN api_keys.hash IS 'SHA-256 of the whole key in hex, never the key; written by the command line, read by the API to find the row.';
COMMENT ON COLUMN api_keys.scopes IS 'What the key may do, such as articles:write; written by the command line, read by the API.';
COMMENT ON COLUMN api_keys.expires IS 'When it ends, null where it does not; written by the command line, read by the API.';
COMMENT ON COLUMN api_keys.last_used IS 'When it last opened a request; written by the API, read by people.';
COMMENT ON COLUMN api_keys.created IS 'When the row was written, by the database; read by people.';

CREATE TABLE articles (
  id text COLLATE "C" NOT NULL,
  path text COLLATE "C" NOT NULL,
  url text COLLATE "C",
  site text COLLATE "C",
  source_id text COLLATE "C",
  title text,
  byline text,
  agency text,
  lang text COLLATE "C",
  published date,
  published_source text,
  published_precision text,
  published_confidence double precision NOT NULL,
  date_candidates jsonb NOT NULL,
  text text NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  paragraphs jsonb NOT NULL,
  dropped jsonb NOT NULL,
  raw bytea NOT NULL,
  cleaner_version text NOT NULL,
  extractor_version text NOT NULL,
  story_id text COLLATE "C" NOT NULL,
  relation text NOT NULL,
  kept double precision NOT NULL,
  numbers_changed jsonb DEFAULT '[]'::jsonb NOT NULL,
  fetched timestamp with time zone,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  address text,
  number integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  partial boolean DEFAULT false NOT NULL,
  CONSTRAINT articles_id_check CHECK ((id ~~ 'art\_%'::text)),
  CONSTRAINT articles_kept_check CHECK (((kept >= (0)::double precision) AND (kept <= (1)::double precision))),
  CONSTRAINT articles_published_precision_check CHECK ((published_precision = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
  CONSTRAINT articles_relation_check CHECK ((relation = ANY (ARRAY['origin'::text, 'same'::text, 'edited'::text, 'truncated'::text, 'spun'::text]))),
  CONSTRAINT articles_pkey PRIMARY KEY (id),
  CONSTRAINT articles_number_key UNIQUE (number)
);
CREATE INDEX articles_address ON public.articles USING btree (address) WHERE (address IS NOT NULL);
CREATE INDEX articles_path ON public.articles USING btree (path);
CREATE INDEX articles_published ON public.articles USING btree (published DESC NULLS LAST, id);
CREATE INDEX articles_sha256 ON public.articles USING btree (sha256);
CREATE INDEX articles_site ON public.articles USING btree (site);
CREATE INDEX articles_stored ON public.articles USING btree (stored DESC, id);
CREATE INDEX articles_story ON public.articles USING btree (story_id);
CREATE INDEX articles_url ON public.articles USING btree (url) WHERE (url IS NOT NULL);
COMMENT ON TABLE articles IS 'One scraped page as it came, its cleaned text, and its place in a story. Written by the store in one transaction with its claims, read by the API.';
COMMENT ON COLUMN articles.id IS 'art_ and a hash of the raw bytes; written by the store, read everywhere.';
COMMENT ON COLUMN articles.path IS 'How a person finds the scrape again, as the reader first met it; written by the store, read by the API.';
COMMENT ON COLUMN articles.url IS 'Address under which the page was found, where it is known; written by the store, read by the API.';
COMMENT ON COLUMN articles.site IS 'Host without www, of the address or as the page names itself; written by the store, read where pages of one site belong together.';
COMMENT ON COLUMN articles.source_id IS 'The outlet in the registry that runs the site; where none does, the agency that the article credits; null where neither is listed. Written by the store, read where voices are counted.';
COMMENT ON COLUMN articles.title IS 'Title found by the cleaner; read by the API.';
COMMENT ON COLUMN articles.byline IS 'Authors as the page prints them, found by the cleaner; read by the API.';
COMMENT ON COLUMN articles.agency IS 'Agency or outlet that the article credits, found by the cleaner; read by the API and where the origin is weighed.';
COMMENT ON COLUMN articles.lang IS 'ISO 639-1, null where unsure; found by the cleaner, read by the API.';
COMMENT ON COLUMN articles.published IS 'Day of publication that the page claims, never the day of the scrape; chosen by the dater, read by the API and by reconciliation.';
COMMENT ON COLUMN articles.published_source IS 'Which date candidate won; written by the dater, read by the API.';
COMMENT ON COLUMN articles.published_precision IS 'How much of the day is known; written by the dater, read by the API.';
COMMENT ON COLUMN articles.published_confidence IS 'From 0 to 1; written by the dater, read by the API.';
COMMENT ON COLUMN articles.date_candidates IS 'All candidates with source, words, score and the reason why they won or lost; written by the dater, read by the article page.';
COMMENT ON COLUMN articles.text IS 'Cleaned text; every span of a claim or event counts UTF-16 code units in it. Written by the store, read by the API.';
COMMENT ON COLUMN articles.sha256 IS 'SHA-256 in hex of the words of the cleaned text, whatever their case, spacing and punctuation; written by the store, read to find exact copies.';
COMMENT ON COLUMN articles.paragraphs IS 'Offsets, input line and kind of each kept block; written by the cleaner, read by the article page.';
COMMENT ON COLUMN articles.dropped IS 'Each removed block with its input line and the rule that removed it; written by the cleaner, read by the article page.';
COMMENT ON COLUMN articles.raw IS 'The bytes as they were read; of a record of a larger file, its decoded page as JSON. Written by the store, read when the article is processed again.';
COMMENT ON COLUMN articles.cleaner_version IS 'Version of the rules that made the cleaned text; written by the store, read when articles are processed again.';
COMMENT ON COLUMN articles.extractor_version IS 'Version of the extractor whose claims and events are shown; written by the store, read by the views current_claims and current_events.';
COMMENT ON COLUMN articles.story_id IS 'The story that this article carries, never one that was merged away; written by the store, read by the API and by reconciliation.';
COMMENT ON COLUMN articles.relation IS 'How the text stands to that of the origin; written by the store, read by the API.';
COMMENT ON COLUMN articles.kept IS 'Share of the text of the origin that this article keeps, from 0 to 1; written by the store, read by the story page.';
COMMENT ON COLUMN articles.numbers_changed IS 'Numbers of the origin that this article changes or leaves out; written by the store, read by the story page.';
COMMENT ON COLUMN articles.fetched IS 'When the page was scraped, where the record tells; written by the store, read by the API.';
COMMENT ON COLUMN articles.stored IS 'When the row was written, by the database; read by the API.';
COMMENT ON COLUMN articles.address IS 'The one address of the page in all its forms (no trackers, sessions, mobile or AMP hosts; what the page itself names, if on its site); null on rows older than the column. Written by the store, read to find versions of one page.';
COMMENT ON COLUMN articles.number IS 'Running number, given by the database; names the article in the table fingerprints and nowhere else.';
COMMENT ON COLUMN articles.partial IS 'Whether it is the opening of an article and not the whole of it, as the summaries of feeds are; written by the store, read by the API and by the extractor, which takes no amounts from it.';

CREATE TABLE changes (
  seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  kind text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  detail jsonb NOT NULL,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT changes_kind_check CHECK ((kind = ANY (ARRAY['article_stored'::text, 'story_merged'::text, 'origin_changed'::text, 'observation_changed'::text, 'article_revised'::text, 'figure_revised'::text, 'claim_resolved'::text, 'verdict_given'::text, 'verdict_undone'::text, 'reprocessed'::text]))),
  CONSTRAINT changes_pkey PRIMARY KEY (seq)
);
CREATE INDEX changes_subject ON public.changes USING btree (subject, seq);
COMMENT ON TABLE changes IS 'What happened to articles, stories and observations, in order. Written by the store in the transaction of the change, read by the overview and the histories.';
COMMENT ON COLUMN changes.seq IS 'Order of writing, given by the database; read as a cursor.';
COMMENT ON COLUMN changes.kind IS 'What changed; written by the store, read by the API.';
COMMENT ON COLUMN changes.subject IS 'Id of the article, story or claim; of an observation its series id; written by the store, read by the API.';
COMMENT ON COLUMN changes.detail IS 'Before and after, by kind; written by the store, read by the API.';
COMMENT ON COLUMN changes.stored IS 'When the row was written, by the database; read by the API.';

CREATE TABLE claims (
  id text COLLATE "C" NOT NULL,
  article_id text COLLATE "C" NOT NULL,
  extractor_version text NOT NULL,
  series_id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
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
  qualifier text COLLATE "C" NOT NULL,
  basis text COLLATE "C",
  of text COLLATE "C",
  status text COLLATE "C" NOT NULL,
  detail text,
  attribution text,
  quote text NOT NULL,
  span integer[] NOT NULL,
  value_span integer[] NOT NULL,
  confidence double precision NOT NULL,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  read_by text COLLATE "C" DEFAULT 'rules'::text NOT NULL,
  suspect text,
  CONSTRAINT claims_check CHECK ((((period IS NULL) = (start IS NULL)) AND ((start IS NULL) = ("end" IS NULL)))),
  CONSTRAINT claims_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
  CONSTRAINT claims_id_check CHECK ((id ~~ 'clm\_%'::text)),
  CONSTRAINT claims_kind_check CHECK ((kind = ANY (ARRAY['level'::text, 'change'::text, 'share'::text, 'rank'::text]))),
  CONSTRAINT claims_qualifier_check CHECK ((qualifier = ANY (ARRAY['exact'::text, 'about'::text, 'over'::text, 'under'::text, 'at_least'::text, 'up_to'::text]))),
  CONSTRAINT claims_read_by_check CHECK ((read_by = ANY (ARRAY['rules'::text, 'model'::text, 'both'::text]))),
  CONSTRAINT claims_span_check CHECK (((cardinality(span) = 2) AND (span[1] < span[2]))),
  CONSTRAINT claims_status_check CHECK ((status = ANY (ARRAY['actual'::text, 'estimate'::text, 'forecast'::text, 'target'::text]))),
  CONSTRAINT claims_value_span_check CHECK (((cardinality(value_span) = 2) AND (value_span[1] < value_span[2]))),
  CONSTRAINT claims_pkey PRIMARY KEY (id)
);
CREATE INDEX claims_article ON public.claims USING btree (article_id);
CREATE INDEX claims_period ON public.claims USING btree (start, "end");
CREATE INDEX claims_series ON public.claims USING btree (series_id, period, status);
CREATE INDEX claims_undated ON public.claims USING btree (series_id) WHERE (period IS NULL);
CREATE TRIGGER claims_refuse_update BEFORE UPDATE ON public.claims FOR EACH ROW EXECUTE FUNCTION refuse_update();
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
COMMENT ON COLUMN claims.read_by IS 'Who read it: our rules, the second reader, or both alike; written by the store, read by the API.';
COMMENT ON COLUMN claims.suspect IS 'Why the text itself looks wrong here, in words; null where it does not. Written by the extractor, read by the API and the article page.';

CREATE TABLE derivations (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  series_id text COLLATE "C" NOT NULL,
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
  known daterange NOT NULL,
  held tstzrange DEFAULT tstzrange(clock_timestamp(), NULL::timestamp with time zone) NOT NULL,
  CONSTRAINT derivations_held_check CHECK ((NOT isempty(held))),
  CONSTRAINT derivations_known_check CHECK ((NOT isempty(known))),
  CONSTRAINT derivations_pkey PRIMARY KEY (id),
  CONSTRAINT derivations_once EXCLUDE USING gist (series_id WITH =, period WITH =, known WITH &&, held WITH &&)
);
CREATE INDEX derivations_held ON public.derivations USING btree (series_id, start) WHERE upper_inf(held);
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

CREATE TABLE events (
  id text COLLATE "C" NOT NULL,
  article_id text COLLATE "C" NOT NULL,
  extractor_version text NOT NULL,
  type text COLLATE "C" NOT NULL,
  areas text[] NOT NULL,
  product text COLLATE "C",
  topic text COLLATE "C",
  period text COLLATE "C",
  start date,
  "end" date,
  title text NOT NULL,
  quote text NOT NULL,
  span integer[] NOT NULL,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT events_check CHECK ((((period IS NULL) = (start IS NULL)) AND ((start IS NULL) = ("end" IS NULL)))),
  CONSTRAINT events_id_check CHECK ((id ~~ 'evt\_%'::text)),
  CONSTRAINT events_span_check CHECK (((cardinality(span) = 2) AND (span[1] < span[2]))),
  CONSTRAINT events_topic_check CHECK ((topic = ANY (ARRAY['trade'::text, 'autos'::text, 'energy'::text]))),
  CONSTRAINT events_type_check CHECK ((type = ANY (ARRAY['agreement'::text, 'project'::text, 'launch'::text, 'exit'::text, 'policy'::text, 'meeting'::text, 'record'::text, 'milestone'::text]))),
  CONSTRAINT events_pkey PRIMARY KEY (id)
);
CREATE INDEX events_areas ON public.events USING gin (areas);
CREATE INDEX events_article ON public.events USING btree (article_id);
CREATE INDEX events_start ON public.events USING btree (start, id);
CREATE TRIGGER events_refuse_update BEFORE UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION refuse_update();
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

CREATE TABLE findings (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  scope text COLLATE "C" NOT NULL,
  series_id text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  identity text NOT NULL,
  finding text NOT NULL,
  cause text,
  claims jsonb NOT NULL,
  digest text COLLATE "C" NOT NULL,
  known daterange NOT NULL,
  held tstzrange DEFAULT tstzrange(clock_timestamp(), NULL::timestamp with time zone) NOT NULL,
  CONSTRAINT findings_held_check CHECK ((NOT isempty(held))),
  CONSTRAINT findings_known_check CHECK ((NOT isempty(known))),
  CONSTRAINT findings_scope_check CHECK (((scope = 'pair'::text) OR (scope ~~ 'market %'::text))),
  CONSTRAINT findings_pkey PRIMARY KEY (id),
  CONSTRAINT findings_once EXCLUDE USING gist (series_id WITH =, period WITH =, scope WITH =, digest WITH =, known WITH &&, held WITH &&)
);
CREATE INDEX findings_held ON public.findings USING btree (series_id, period) WHERE upper_inf(held);
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

CREATE TABLE fingerprints (
  hash bigint NOT NULL,
  article_number integer NOT NULL,
  size integer NOT NULL,
  CONSTRAINT fingerprints_size_check CHECK ((size >= 0)),
  CONSTRAINT fingerprints_pkey PRIMARY KEY (hash, article_number) INCLUDE (size)
);
CREATE INDEX fingerprints_article ON public.fingerprints USING btree (article_number);
COMMENT ON TABLE fingerprints IS 'Inverted index of texts: the smallest hashes of each, without the exact copies of a text already in it. Written by the store, read to find candidates for one story.';
COMMENT ON COLUMN fingerprints.hash IS 'One of the smallest hashes of the word shingles, the figures or the quoted words; written and read by the store.';
COMMENT ON COLUMN fingerprints.article_number IS 'The article whose text has it; written and read by the store.';
COMMENT ON COLUMN fingerprints.size IS 'Word shingles of that text, so that two hashes in common are asked of texts of like length; 0 for a hash that makes a candidate by itself. Written and read by the store.';

CREATE TABLE items (
  path text COLLATE "C" NOT NULL,
  content_hash text COLLATE "C" NOT NULL,
  outcome text NOT NULL,
  reason text,
  detail text,
  article_id text COLLATE "C",
  pages integer DEFAULT 1 NOT NULL,
  version text NOT NULL,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT items_check CHECK (((outcome = 'dropped'::text) = (reason IS NOT NULL))),
  CONSTRAINT items_check1 CHECK (((outcome = 'dropped'::text) OR (article_id IS NOT NULL))),
  CONSTRAINT items_outcome_check CHECK ((outcome = ANY (ARRAY['kept'::text, 'dropped'::text]))),
  CONSTRAINT items_pages_check CHECK ((pages >= 1)),
  CONSTRAINT items_pkey PRIMARY KEY (path, content_hash)
);
CREATE INDEX items_content_hash ON public.items USING btree (content_hash);
CREATE INDEX items_reason ON public.items USING btree (reason) WHERE (reason IS NOT NULL);
COMMENT ON TABLE items IS 'Exactly one outcome for each item ever read. Written by the store in the transaction of the article, read to skip what is known and by the status command.';
COMMENT ON COLUMN items.path IS 'Where the item was read; a record inside it has #n behind. Written and read by the store.';
COMMENT ON COLUMN items.content_hash IS 'SHA-256 of the bytes of the item in hex; written and read by the store.';
COMMENT ON COLUMN items.outcome IS 'kept or dropped; written by the store, read by the status command.';
COMMENT ON COLUMN items.reason IS 'Why it was dropped, out of the closed list of the pipeline; written by the store, read by the status command.';
COMMENT ON COLUMN items.detail IS 'The reason in words, for this one item; written by the store, read by people.';
COMMENT ON COLUMN items.article_id IS 'The article it became, or the stored one that it repeats; written by the store, read by the API.';
COMMENT ON COLUMN items.pages IS 'How many records the file held that this one came from; written by the store, read to tell a file that was read to its end.';
COMMENT ON COLUMN items.version IS 'Version of the pipeline that judged it: a dropped item is tried again by another one. Written and read by the store.';
COMMENT ON COLUMN items.stored IS 'When the row was written, by the database; read by the status command.';

CREATE TABLE links (
  article_id text COLLATE "C" NOT NULL,
  other_id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  why text NOT NULL,
  one_release boolean NOT NULL,
  CONSTRAINT links_check CHECK ((article_id <> other_id)),
  CONSTRAINT links_kind_check CHECK ((kind = ANY (ARRAY['template'::text, 'follow-up'::text, 'same event'::text]))),
  CONSTRAINT links_pkey PRIMARY KEY (article_id, other_id)
);
CREATE INDEX links_other ON public.links USING btree (other_id);
COMMENT ON TABLE links IS 'Two articles that belong together and are not one text. Written by the store with the later one of the two to come in, read by the API for the stories that they stand in.';
COMMENT ON COLUMN links.article_id IS 'The article that came in later; written by the store, read by the API.';
COMMENT ON COLUMN links.other_id IS 'The article that was there; written by the store, read by the API.';
COMMENT ON COLUMN links.kind IS 'template: one frame filled with other numbers or names. follow-up: news on the background of older news. same event: two accounts of it. Written by the store, read by the API.';
COMMENT ON COLUMN links.why IS 'The reason in words; written by the store, read by the API.';
COMMENT ON COLUMN links.one_release IS 'Whether both rewrite one press release, so that their stories are one voice; written by the store, read by the API.';

CREATE TABLE model_answers (
  key text COLLATE "C" NOT NULL,
  model text NOT NULL,
  answer text NOT NULL,
  asked timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT model_answers_pkey PRIMARY KEY (key)
);
COMMENT ON TABLE model_answers IS 'What the second reader answered, so that no question is paid for twice. Written and read by the model reader; rows may be deleted at any time.';
COMMENT ON COLUMN model_answers.key IS 'SHA-256 in hex of the model and of the question as it was sent; written and read by the model reader.';
COMMENT ON COLUMN model_answers.model IS 'Name of the model; written by the model reader, read by people who clear the answers of one.';
COMMENT ON COLUMN model_answers.answer IS 'Its answer as it came; checked anew each time. Written and read by the model reader.';
COMMENT ON COLUMN model_answers.asked IS 'When it answered, by the database; read by people.';

CREATE TABLE observations (
  id text COLLATE "C" NOT NULL,
  series_id text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  start date NOT NULL,
  "end" date NOT NULL,
  status text COLLATE "C" NOT NULL,
  value double precision NOT NULL,
  low double precision,
  high double precision,
  qualifier text COLLATE "C" NOT NULL,
  stories integer NOT NULL,
  articles integer NOT NULL,
  disputed boolean NOT NULL,
  support jsonb NOT NULL,
  camps jsonb NOT NULL,
  known daterange NOT NULL,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  since date NOT NULL,
  digest text COLLATE "C" NOT NULL,
  held tstzrange DEFAULT tstzrange(clock_timestamp(), NULL::timestamp with time zone) NOT NULL,
  CONSTRAINT observations_check CHECK ((articles >= stories)),
  CONSTRAINT observations_held_check CHECK ((NOT isempty(held))),
  CONSTRAINT observations_id_check CHECK ((id ~~ 'obs\_%'::text)),
  CONSTRAINT observations_known_check CHECK ((NOT isempty(known))),
  CONSTRAINT observations_qualifier_check CHECK ((qualifier = ANY (ARRAY['exact'::text, 'about'::text, 'over'::text, 'under'::text, 'at_least'::text, 'up_to'::text]))),
  CONSTRAINT observations_status_check CHECK ((status = ANY (ARRAY['actual'::text, 'estimate'::text, 'forecast'::text, 'target'::text]))),
  CONSTRAINT observations_stories_check CHECK ((stories >= 1)),
  CONSTRAINT observations_pkey PRIMARY KEY (id),
  CONSTRAINT observations_series_id_period_status_known_held_excl EXCLUDE USING gist (series_id WITH =, period WITH =, status WITH =, known WITH &&, held WITH &&)
);
CREATE INDEX observations_disputed ON public.observations USING btree (series_id) WHERE (disputed AND upper_inf(known) AND upper_inf(held));
CREATE INDEX observations_held ON public.observations USING btree (series_id, period, status) WHERE upper_inf(held);
CREATE INDEX observations_now ON public.observations USING btree (series_id, start, "end") WHERE (upper_inf(known) AND upper_inf(held));
COMMENT ON TABLE observations IS 'The agreed value of a series in a period, over the days of publication on which it was the one to print (known) and over the time for which we said so (held). The store closes and inserts rows as claims arrive; the API reads them with a plain filter.';
COMMENT ON COLUMN observations.id IS 'obs_ and a hash of all that the row says and of when it began to be held; written by the store, read by the API.';
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
COMMENT ON COLUMN observations.known IS 'Days of publication over which this was what had been published; open above for what holds now. Written by reconciliation, filtered by the API.';
COMMENT ON COLUMN observations.stored IS 'When the row was written, by the database; read by the API.';
COMMENT ON COLUMN observations.since IS 'Day on which the first claim that supports the value was out; written by reconciliation, read by the API and where findings are dated.';
COMMENT ON COLUMN observations.digest IS 'Hash of what the row says, without its two clocks; written and read by the store, to leave alone what did not change.';
COMMENT ON COLUMN observations.held IS 'From when to when this row was what we held, open above for what we hold; written by the store, filtered by the API.';

CREATE TABLE readings (
  article_id text COLLATE "C" NOT NULL,
  extractor_version text NOT NULL,
  CONSTRAINT readings_pkey PRIMARY KEY (article_id, extractor_version)
);
COMMENT ON TABLE readings IS 'Which articles another version of the extractor has read, whether it found a claim or none. Written by reprocess as it goes, so that it goes on where it stopped; its rows go once that version is the one that is shown.';
COMMENT ON COLUMN readings.article_id IS 'The article; written and read by reprocess.';
COMMENT ON COLUMN readings.extractor_version IS 'Version that read it; written and read by reprocess.';

CREATE TABLE resolutions (
  claim_id text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  evidence text COLLATE "C" NOT NULL,
  words text NOT NULL,
  undone timestamp with time zone,
  undone_by text,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  known_from date NOT NULL,
  known_until date,
  CONSTRAINT resolutions_check CHECK (((undone IS NULL) = (undone_by IS NULL))),
  CONSTRAINT resolutions_check1 CHECK ((known_from < known_until)),
  CONSTRAINT resolutions_reason_check CHECK ((reason = ANY (ARRAY['story'::text, 'figure'::text]))),
  CONSTRAINT resolutions_pkey PRIMARY KEY (claim_id, known_from)
);
CREATE INDEX resolutions_evidence ON public.resolutions USING btree (evidence);
COMMENT ON TABLE resolutions IS 'The periods of a claim whose own article does not date it, each with the days over which it followed from what was out. Written by the store, undone by people; the claim itself stays as it was read.';
COMMENT ON COLUMN resolutions.claim_id IS 'The undated claim; written by the store, read by the view voices.';
COMMENT ON COLUMN resolutions.period IS 'The period found; written by the store, read by the view voices.';
COMMENT ON COLUMN resolutions.reason IS 'story where another article of its story dates the same statement, figure where its number is that of exactly one period. Written by the store, read by the API.';
COMMENT ON COLUMN resolutions.evidence IS 'The dated claim that it was found by; written by the store, read by the API.';
COMMENT ON COLUMN resolutions.words IS 'The reason in words; written by the store, read by the API.';
COMMENT ON COLUMN resolutions.undone IS 'When a person undid it, null while it counts; the row stays, so that it is not found again. Written by the corrections, read by the view voices.';
COMMENT ON COLUMN resolutions.undone_by IS 'Who undid it; written by the corrections, read by people.';
COMMENT ON COLUMN resolutions.stored IS 'When the row was written, by the database; read by people.';
COMMENT ON COLUMN resolutions.known_from IS 'First day on which it followed from what was out; written by the store, read by the view voices.';
COMMENT ON COLUMN resolutions.known_until IS 'First day on which it no longer did, null while it does; written by the store, read by the view voices.';

CREATE TABLE revisions (
  article_id text COLLATE "C" NOT NULL,
  previous text COLLATE "C" NOT NULL,
  revised date NOT NULL,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT revisions_check CHECK ((article_id <> previous)),
  CONSTRAINT revisions_pkey PRIMARY KEY (article_id),
  CONSTRAINT revisions_previous_key UNIQUE (previous)
);
COMMENT ON TABLE revisions IS 'One row for each later version of a page that had been read before with another text. Written by the store, read where claims are counted and by the API.';
COMMENT ON COLUMN revisions.article_id IS 'The later version; written by the store, read by the API.';
COMMENT ON COLUMN revisions.previous IS 'The version before it, whose claims it withdraws; written by the store, read by the view voices.';
COMMENT ON COLUMN revisions.revised IS 'Day from which the later text counts: its own day of publication where it is a later one, else the day on which we first saw it. Written by the store, read by the view voices.';
COMMENT ON COLUMN revisions.stored IS 'When the row was written, by the database; read by the API.';

CREATE TABLE series (
  id text COLLATE "C" NOT NULL,
  measure text COLLATE "C" NOT NULL,
  product text COLLATE "C" NOT NULL,
  area text COLLATE "C" NOT NULL,
  partner text COLLATE "C" NOT NULL,
  unit text COLLATE "C" NOT NULL,
  basis text COLLATE "C",
  of text COLLATE "C",
  detail text,
  topic text COLLATE "C" NOT NULL,
  CONSTRAINT series_topic_check CHECK ((topic = ANY (ARRAY['trade'::text, 'autos'::text, 'energy'::text]))),
  CONSTRAINT series_pkey PRIMARY KEY (id)
);
CREATE INDEX series_pair ON public.series USING btree (area, partner, measure, product);
CREATE INDEX series_partner ON public.series USING btree (partner, product);
CREATE INDEX series_topic ON public.series USING btree (topic, id);
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

CREATE TABLE site_lines (
  site text COLLATE "C" NOT NULL,
  line bigint NOT NULL,
  pages real NOT NULL,
  claimed boolean NOT NULL,
  CONSTRAINT site_lines_pages_check CHECK ((pages > (0)::double precision)),
  CONSTRAINT site_lines_pkey PRIMARY KEY (site, line)
);
COMMENT ON TABLE site_lines IS 'On how many pages of a site each line stood. Lines of one page alone are forgotten as the counts decay. Written by the store in the transaction of the page, read before the next pages are cleaned.';
COMMENT ON COLUMN site_lines.site IS 'Host without www.; written and read by the store.';
COMMENT ON COLUMN site_lines.line IS 'First 64 bits of the SHA-256 of the line in lower case; written and read by the store.';
COMMENT ON COLUMN site_lines.pages IS 'Pages with the line, the older ones weighed down; written and read by the store.';
COMMENT ON COLUMN site_lines.claimed IS 'Whether a claim was ever read from the line: it is then removed only if it recurs on many pages. Written and read by the store.';

CREATE TABLE site_pages (
  site text COLLATE "C" NOT NULL,
  pages real NOT NULL,
  CONSTRAINT site_pages_pages_check CHECK ((pages > (0)::double precision)),
  CONSTRAINT site_pages_pkey PRIMARY KEY (site)
);
COMMENT ON TABLE site_pages IS 'How many pages of each site were counted for its recurring lines. Written by the store in the transaction of the page, read before the next pages are cleaned.';
COMMENT ON COLUMN site_pages.site IS 'Host without www.; written and read by the store.';
COMMENT ON COLUMN site_pages.pages IS 'Pages counted, the older ones weighed down; written and read by the store.';

CREATE TABLE sources (
  id text COLLATE "C" NOT NULL,
  name text NOT NULL,
  hosts text[] DEFAULT '{}'::text[] NOT NULL,
  country text COLLATE "C",
  owner text,
  kind text NOT NULL,
  CONSTRAINT sources_id_check CHECK ((id ~~ 'src\_%'::text)),
  CONSTRAINT sources_kind_check CHECK ((kind = ANY (ARRAY['agency'::text, 'newspaper'::text, 'broadcaster'::text, 'site'::text, 'official'::text, 'company'::text, 'aggregator'::text]))),
  CONSTRAINT sources_pkey PRIMARY KEY (id)
);
CREATE INDEX sources_hosts ON public.sources USING gin (hosts);
COMMENT ON TABLE sources IS 'Registry of outlets, kept by editors; read where articles are tied to an outlet and voices are counted.';
COMMENT ON COLUMN sources.id IS 'src_ and a short name, written by the editor; read by articles.source_id.';
COMMENT ON COLUMN sources.name IS 'Name for people, written by the editor; read by the API.';
COMMENT ON COLUMN sources.hosts IS 'Host names without www, written by the editor; read by the store to find the source of a site.';
COMMENT ON COLUMN sources.country IS 'Area code of the seat, written by the editor; read by the API.';
COMMENT ON COLUMN sources.owner IS 'Owner or family, written by the editor; outlets of one owner are one voice to whoever counts voices.';
COMMENT ON COLUMN sources.kind IS 'What kind of outlet it is, written by the editor; read by the API.';

CREATE TABLE stories (
  id text COLLATE "C" NOT NULL,
  title text,
  origin_article_id text COLLATE "C" NOT NULL,
  merged_into text COLLATE "C",
  created timestamp with time zone DEFAULT now() NOT NULL,
  voice text COLLATE "C",
  CONSTRAINT stories_check CHECK ((merged_into <> id)),
  CONSTRAINT stories_id_check CHECK ((id ~~ 'sty\_%'::text)),
  CONSTRAINT stories_pkey PRIMARY KEY (id)
);
CREATE INDEX stories_merged_into ON public.stories USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX stories_voice ON public.stories USING btree (voice) WHERE (voice IS NOT NULL);
COMMENT ON TABLE stories IS 'One row a text, however many articles carry it. Written by the store, read by the API; an id never changes its meaning.';
COMMENT ON COLUMN stories.id IS 'sty_ and the hash of the first article that was found to carry it; written by the store, read everywhere.';
COMMENT ON COLUMN stories.title IS 'Title of the origin, written by the store with it; read by the API.';
COMMENT ON COLUMN stories.origin_article_id IS 'The earliest known article of the story; the store moves it when an earlier one arrives, the API shows it first.';
COMMENT ON COLUMN stories.merged_into IS 'Set by the store when two stories turn out to be one: readers of this id go on to that one. Null while the story stands.';
COMMENT ON COLUMN stories.created IS 'When the row was written, by the database; read where two stories merge: the older one stays.';
COMMENT ON COLUMN stories.voice IS 'The story by which all stories that rewrite one press release are counted; null where it is this one. Written by the store, read by the view voices.';

CREATE TABLE verdicts (
  id text COLLATE "C" NOT NULL,
  claim_id text COLLATE "C" NOT NULL,
  article_id text COLLATE "C" NOT NULL,
  extractor_version text NOT NULL,
  quote text NOT NULL,
  place integer[] NOT NULL,
  verdict text COLLATE "C" NOT NULL,
  series_id text COLLATE "C" NOT NULL,
  period text COLLATE "C",
  status text COLLATE "C" NOT NULL,
  value double precision NOT NULL,
  low double precision,
  high double precision,
  qualifier text COLLATE "C" NOT NULL,
  who text NOT NULL,
  why text NOT NULL,
  stored timestamp with time zone DEFAULT now() NOT NULL,
  undone timestamp with time zone,
  undone_by text,
  CONSTRAINT verdicts_check CHECK (((undone IS NULL) = (undone_by IS NULL))),
  CONSTRAINT verdicts_id_check CHECK ((id ~~ 'vrd\_%'::text)),
  CONSTRAINT verdicts_place_check CHECK ((cardinality(place) = 2)),
  CONSTRAINT verdicts_qualifier_check CHECK ((qualifier = ANY (ARRAY['exact'::text, 'about'::text, 'over'::text, 'under'::text, 'at_least'::text, 'up_to'::text]))),
  CONSTRAINT verdicts_status_check CHECK ((status = ANY (ARRAY['actual'::text, 'estimate'::text, 'forecast'::text, 'target'::text]))),
  CONSTRAINT verdicts_verdict_check CHECK ((verdict = ANY (ARRAY['right'::text, 'wrong_value'::text, 'wrong_period'::text, 'wrong_series'::text, 'not_a_claim'::text, 'duplicate'::text]))),
  CONSTRAINT verdicts_who_check CHECK ((who <> ''::text)),
  CONSTRAINT verdicts_pkey PRIMARY KEY (id)
);
CREATE INDEX verdicts_article ON public.verdicts USING btree (article_id) WHERE (undone IS NULL);
CREATE UNIQUE INDEX verdicts_claim ON public.verdicts USING btree (claim_id) WHERE (undone IS NULL);
CREATE INDEX verdicts_series ON public.verdicts USING btree (series_id, period, status) WHERE (undone IS NULL);
CREATE INDEX verdicts_stored ON public.verdicts USING btree (stored DESC, id);
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

ALTER TABLE articles ADD CONSTRAINT articles_source_id_fkey FOREIGN KEY (source_id) REFERENCES sources(id);

ALTER TABLE articles ADD CONSTRAINT articles_story_id_fkey FOREIGN KEY (story_id) REFERENCES stories(id);

ALTER TABLE claims ADD CONSTRAINT claims_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE;

ALTER TABLE claims ADD CONSTRAINT claims_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id);

ALTER TABLE derivations ADD CONSTRAINT derivations_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id);

ALTER TABLE events ADD CONSTRAINT events_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE;

ALTER TABLE findings ADD CONSTRAINT findings_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id);

ALTER TABLE fingerprints ADD CONSTRAINT fingerprints_article_number_fkey FOREIGN KEY (article_number) REFERENCES articles(number) ON DELETE CASCADE;

ALTER TABLE items ADD CONSTRAINT items_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id);

ALTER TABLE links ADD CONSTRAINT links_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE;

ALTER TABLE links ADD CONSTRAINT links_other_id_fkey FOREIGN KEY (other_id) REFERENCES articles(id) ON DELETE CASCADE;

ALTER TABLE observations ADD CONSTRAINT observations_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id);

ALTER TABLE readings ADD CONSTRAINT readings_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id);

ALTER TABLE resolutions ADD CONSTRAINT resolutions_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id) ON DELETE CASCADE;

ALTER TABLE resolutions ADD CONSTRAINT resolutions_evidence_fkey FOREIGN KEY (evidence) REFERENCES claims(id) ON DELETE CASCADE;

ALTER TABLE revisions ADD CONSTRAINT revisions_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id) ON DELETE CASCADE;

ALTER TABLE revisions ADD CONSTRAINT revisions_previous_fkey FOREIGN KEY (previous) REFERENCES articles(id) ON DELETE CASCADE;

ALTER TABLE site_lines ADD CONSTRAINT site_lines_site_fkey FOREIGN KEY (site) REFERENCES site_pages(site) ON DELETE CASCADE;

ALTER TABLE stories ADD CONSTRAINT stories_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES stories(id);

ALTER TABLE stories ADD CONSTRAINT stories_origin_article_id_fkey FOREIGN KEY (origin_article_id) REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE stories ADD CONSTRAINT stories_voice_fkey FOREIGN KEY (voice) REFERENCES stories(id);

ALTER TABLE verdicts ADD CONSTRAINT verdicts_article_id_fkey FOREIGN KEY (article_id) REFERENCES articles(id);

ALTER TABLE verdicts ADD CONSTRAINT verdicts_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES claims(id);

ALTER TABLE verdicts ADD CONSTRAINT verdicts_series_id_fkey FOREIGN KEY (series_id) REFERENCES series(id);

CREATE VIEW article_clocks AS
 SELECT a.id AS article,
    a.story_id AS story,
    COALESCE(agency.owner, s.owner) AS owner,
    a.extractor_version,
    COALESCE(own.revised, a.published, (a.stored AT TIME ZONE 'UTC'::text)::date) AS known_from,
    next.revised AS known_until,
    COALESCE(st.voice, st.id) AS voice
   FROM articles a
     JOIN stories st ON st.id = a.story_id
     JOIN articles o ON o.id = st.origin_article_id
     LEFT JOIN sources s ON s.id = o.source_id
     LEFT JOIN sources agency ON agency.kind = 'agency'::text AND agency.name = o.agency
     LEFT JOIN revisions own ON own.article_id = a.id
     LEFT JOIN revisions next ON next.previous = a.id;
COMMENT ON VIEW article_clocks IS 'For each article the voice that its story is (the owner of the agency that the origin credits, else of its outlet; the story by which rewrites of one release are counted) and the days over which its text was the one that stood; read by the view voices.';

CREATE VIEW current_claims AS
 SELECT c.id,
    c.article_id,
    c.extractor_version,
    c.series_id,
    c.kind,
    c.measure,
    c.product,
    c.area,
    c.partner,
    c.value,
    c.unit,
    c.period,
    c.period_text,
    c.start,
    c."end",
    c.low,
    c.high,
    c.qualifier,
    c.basis,
    c.of,
    c.status,
    c.detail,
    c.attribution,
    c.quote,
    c.span,
    c.value_span,
    c.confidence,
    c.stored,
    c.read_by,
    c.suspect
   FROM claims c
     JOIN articles a ON a.id = c.article_id AND a.extractor_version = c.extractor_version
  WHERE NOT (EXISTS ( SELECT
           FROM revisions r
          WHERE r.previous = a.id));
COMMENT ON VIEW current_claims IS 'The claims of the extractor version that each article shows, without those of pages that were read again with another text; read by the API and by reconciliation.';

CREATE VIEW current_events AS
 SELECT e.id,
    e.article_id,
    e.extractor_version,
    e.type,
    e.areas,
    e.product,
    e.topic,
    e.period,
    e.start,
    e."end",
    e.title,
    e.quote,
    e.span,
    e.stored
   FROM events e
     JOIN articles a ON a.id = e.article_id AND a.extractor_version = e.extractor_version;
COMMENT ON VIEW current_events IS 'The events of the extractor version that each article shows; read by the API.';

CREATE VIEW read_claims AS
 SELECT c.id,
    c.article_id,
    c.series_id,
    c.period,
    c.status,
    c.value,
    c.low,
    c.high,
    c.qualifier,
    c.confidence,
    a.story,
    a.owner,
    a.known_from,
    a.known_until,
    a.voice
   FROM claims c
     JOIN article_clocks a ON a.article = c.article_id AND a.extractor_version = c.extractor_version
  WHERE NOT (EXISTS ( SELECT
           FROM verdicts v
          WHERE v.article_id = c.article_id AND v.undone IS NULL AND (v.claim_id = c.id OR v.extractor_version <> c.extractor_version AND v.quote = c.quote AND v.place = ARRAY[c.value_span[1] - c.span[1], c.value_span[2] - c.span[1]] AND NOT (EXISTS ( SELECT
                   FROM claims o
                  WHERE o.article_id = v.article_id AND o.extractor_version = v.extractor_version AND o.quote = c.quote AND o.series_id = c.series_id AND o.id <> v.claim_id AND v.place = ARRAY[o.value_span[1] - o.span[1], o.value_span[2] - o.span[1]])))));
COMMENT ON VIEW read_claims IS 'The claims of the shown extractor version but for those that a person judged, with the voice and the days of their article; read by the view voices.';

CREATE VIEW told_claims AS
 SELECT read_claims.id,
    read_claims.article_id,
    read_claims.series_id,
    read_claims.period,
    read_claims.status,
    read_claims.value,
    read_claims.low,
    read_claims.high,
    read_claims.qualifier,
    read_claims.confidence,
    read_claims.story,
    read_claims.owner,
    read_claims.known_from,
    read_claims.known_until,
    read_claims.voice
   FROM read_claims
UNION ALL
 SELECT v.claim_id AS id,
    v.article_id,
    v.series_id,
    v.period,
    v.status,
    v.value,
    v.low,
    v.high,
    v.qualifier,
    1::double precision AS confidence,
    a.story,
    a.owner,
    a.known_from,
    a.known_until,
    a.voice
   FROM verdicts v
     JOIN article_clocks a ON a.article = v.article_id
  WHERE v.undone IS NULL AND (v.verdict <> ALL (ARRAY['not_a_claim'::text, 'duplicate'::text]));
COMMENT ON VIEW told_claims IS 'The claims as read, or as a person set them right, each with its independent voice and the days over which it stood; those without a period included. Read by the view voices and where undated claims are dated.';

CREATE VIEW voices AS
 SELECT c.series_id,
    c.period,
    c.status,
    c.id AS claim,
    c.article_id AS article,
    c.voice AS story,
    c.owner,
    c.value,
    c.low,
    c.high,
    c.qualifier,
    c.confidence,
    c.known_from,
    c.known_until
   FROM told_claims c
  WHERE c.period IS NOT NULL
UNION ALL
 SELECT c.series_id,
    r.period,
    c.status,
    c.id AS claim,
    c.article_id AS article,
    c.voice AS story,
    c.owner,
    c.value,
    c.low,
    c.high,
    c.qualifier,
    c.confidence,
    GREATEST(c.known_from, r.known_from) AS known_from,
    LEAST(c.known_until, r.known_until) AS known_until
   FROM resolutions r
     JOIN told_claims c ON c.id = r.claim_id
  WHERE r.undone IS NULL AND c.period IS NULL;
COMMENT ON VIEW voices IS 'What counts, and for whom: the dated claims, the undated ones with the period found for them, and what people said of claims, each with its independent voice and the days over which it stood. Read by reconciliation.';
