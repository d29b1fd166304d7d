-- Who may write over HTTP, and the order in which facts came in.

CREATE TABLE api_keys (
  prefix text COLLATE "C" PRIMARY KEY,
  name text NOT NULL,
  hash text COLLATE "C" NOT NULL UNIQUE,
  scopes text[] NOT NULL,
  expires timestamptz,
  last_used timestamptz,
  created timestamptz NOT NULL DEFAULT now()
);

COMMENT ON TABLE api_keys IS 'Keys of the HTTP API. Written by the command line, read by the API at each write.';
COMMENT ON COLUMN api_keys.prefix IS 'First part of the key, shown in lists; written by the command line, read by people to tell keys apart.';
COMMENT ON COLUMN api_keys.name IS 'Who holds the key; written by the command line, read by people.';
COMMENT ON COLUMN api_keys.hash IS 'SHA-256 of the whole key in hex, never the key; written by the command line, read by the API to find the row.';
COMMENT ON COLUMN api_keys.scopes IS 'What the key may do, such as articles:write; written by the command line, read by the API.';
COMMENT ON COLUMN api_keys.expires IS 'When it ends, null where it does not; written by the command line, read by the API.';
COMMENT ON COLUMN api_keys.last_used IS 'When it last opened a request; written by the API, read by people.';
COMMENT ON COLUMN api_keys.created IS 'When the row was written, by the database; read by people.';

CREATE TABLE changes (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text COLLATE "C" NOT NULL
    CHECK (kind IN ('article_stored', 'story_merged', 'origin_changed', 'observation_changed')),
  subject text COLLATE "C" NOT NULL,
  detail jsonb NOT NULL,
  stored timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX changes_subject ON changes (subject, seq);

COMMENT ON TABLE changes IS 'What happened to articles, stories and observations, in order. Written by the store in the transaction of the change, read by the overview and the histories.';
COMMENT ON COLUMN changes.seq IS 'Order of writing, given by the database; read as a cursor.';
COMMENT ON COLUMN changes.kind IS 'What changed; written by the store, read by the API.';
COMMENT ON COLUMN changes.subject IS 'Id of the article or story; of an observation its series id; written by the store, read by the API.';
COMMENT ON COLUMN changes.detail IS 'Before and after, by kind; written by the store, read by the API.';
COMMENT ON COLUMN changes.stored IS 'When the row was written, by the database; read by the API.';
