-- Scraped pages as they came, the stories that they carry, and one outcome for every item read.
-- Ids and codes are compared byte by byte (COLLATE "C"), so that they sort alike on every server.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE sources (
  id text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'src\_%'),
  name text NOT NULL,
  hosts text[] NOT NULL DEFAULT '{}',
  country text COLLATE "C",
  owner text,
  kind text NOT NULL CHECK (kind IN ('agency', 'newspaper', 'broadcaster', 'site', 'official', 'company', 'aggregator'))
);
CREATE INDEX sources_hosts ON sources USING gin (hosts);

COMMENT ON TABLE sources IS 'Registry of outlets, kept by editors; read where articles are tied to an outlet and voices are counted.';
COMMENT ON COLUMN sources.id IS 'src_ and a short name, written by the editor; read by articles.source_id.';
COMMENT ON COLUMN sources.name IS 'Name for people, written by the editor; read by the API.';
COMMENT ON COLUMN sources.hosts IS 'Host names without www, written by the editor; read by the store to find the source of a site.';
COMMENT ON COLUMN sources.country IS 'Area code of the seat, written by the editor; read by the API.';
COMMENT ON COLUMN sources.owner IS 'Owner or family, written by the editor; outlets of one owner are one voice to whoever counts voices.';
COMMENT ON COLUMN sources.kind IS 'What kind of outlet it is, written by the editor; read by the API.';

CREATE TABLE stories (
  id text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'sty\_%'),
  title text,
  origin_article_id text COLLATE "C" NOT NULL,
  merged_into text COLLATE "C" REFERENCES stories (id),
  created timestamptz NOT NULL DEFAULT now(),
  CHECK (merged_into <> id)
);
CREATE INDEX stories_merged_into ON stories (merged_into) WHERE merged_into IS NOT NULL;

COMMENT ON TABLE stories IS 'One row a text, however many articles carry it. Written by the store, read by the API; an id never changes its meaning.';
COMMENT ON COLUMN stories.id IS 'sty_ and the hash of the first article that was found to carry it; written by the store, read everywhere.';
COMMENT ON COLUMN stories.title IS 'Title of the origin, written by the store with it; read by the API.';
COMMENT ON COLUMN stories.origin_article_id IS 'The earliest known article of the story; the store moves it when an earlier one arrives, the API shows it first.';
COMMENT ON COLUMN stories.merged_into IS 'Set by the store when two stories turn out to be one: readers of this id go on to that one. Null while the story stands.';
COMMENT ON COLUMN stories.created IS 'When the row was written, by the database; read where two stories merge: the older one stays.';

CREATE TABLE articles (
  id text COLLATE "C" PRIMARY KEY CHECK (id LIKE 'art\_%'),
  path text COLLATE "C" NOT NULL,
  url text COLLATE "C",
  site text COLLATE "C",
  source_id text COLLATE "C" REFERENCES sources (id),
  title text,
  byline text,
  agency text,
  lang text COLLATE "C",
  published date,
  published_source text,
  published_precision text CHECK (published_precision IN ('day', 'month', 'year')),
  published_confidence double precision NOT NULL,
  date_candidates jsonb NOT NULL,
  text text NOT NULL,
  sha256 text COLLATE "C" NOT NULL,
  paragraphs jsonb NOT NULL,
  dropped jsonb NOT NULL,
  raw bytea NOT NULL,
  cleaner_version text NOT NULL,
  extractor_version text NOT NULL,
  story_id text COLLATE "C" NOT NULL REFERENCES stories (id),
  relation text NOT NULL CHECK (relation IN ('origin', 'same', 'edited', 'truncated', 'spun')),
  kept double precision NOT NULL CHECK (kept BETWEEN 0 AND 1),
  numbers_changed jsonb NOT NULL DEFAULT '[]',
  fetched timestamptz,
  stored timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX articles_published ON articles (published DESC NULLS LAST, id);
CREATE INDEX articles_stored ON articles (stored DESC, id);
CREATE INDEX articles_story ON articles (story_id);
CREATE INDEX articles_site ON articles (site);
CREATE INDEX articles_sha256 ON articles (sha256);
ALTER TABLE stories ADD CONSTRAINT stories_origin_article_id_fkey
  FOREIGN KEY (origin_article_id) REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED;

COMMENT ON TABLE articles IS 'One scraped page as it came, its cleaned text, and its place in a story. Written by the store in one transaction with its claims, read by the API.';
COMMENT ON COLUMN articles.id IS 'art_ and a hash of the raw bytes; written by the store, read everywhere.';
COMMENT ON COLUMN articles.path IS 'How a person finds the scrape again, as the reader first met it; written by the store, read by the API.';
COMMENT ON COLUMN articles.url IS 'Address of the page where it is known; written by the store, read by the API.';
COMMENT ON COLUMN articles.site IS 'Host without www, of the address or as the page names itself; written by the store, read where pages of one site belong together.';
COMMENT ON COLUMN articles.source_id IS 'The outlet in the registry that owns the site, null where it is not listed; written by the store, read where voices are counted.';
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

CREATE TABLE fingerprints (
  hash bigint NOT NULL,
  article_id text COLLATE "C" NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
);
CREATE INDEX fingerprints_article ON fingerprints (article_id);

COMMENT ON TABLE fingerprints IS 'Inverted index of the smallest shingle hashes of each text, without the exact copies of a text already in it. Written by the store, read to find candidates for one story.';
COMMENT ON COLUMN fingerprints.hash IS 'One of the smallest hashes of the word shingles; written and read by the store.';
COMMENT ON COLUMN fingerprints.article_id IS 'The article whose text has it; written and read by the store.';

CREATE TABLE items (
  path text COLLATE "C" NOT NULL,
  content_hash text COLLATE "C" NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('kept', 'dropped')),
  reason text,
  detail text,
  article_id text COLLATE "C" REFERENCES articles (id),
  pages integer NOT NULL DEFAULT 1 CHECK (pages >= 1),
  version text NOT NULL,
  stored timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (path, content_hash),
  CHECK ((outcome = 'dropped') = (reason IS NOT NULL)),
  CHECK (outcome = 'dropped' OR article_id IS NOT NULL)
);
CREATE INDEX items_content_hash ON items (content_hash);
CREATE INDEX items_reason ON items (reason) WHERE reason IS NOT NULL;

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
