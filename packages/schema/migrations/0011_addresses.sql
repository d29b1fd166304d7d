-- One page has many addresses: with the marks of who sent the reader, for telephones, in caches.

ALTER TABLE articles ADD COLUMN address text;
CREATE INDEX articles_address ON articles (address) WHERE address IS NOT NULL;
COMMENT ON COLUMN articles.url IS 'Address under which the page was found, where it is known; written by the store, read by the API.';
COMMENT ON COLUMN articles.address IS 'The one address of the page in all its forms (no trackers, sessions, mobile or AMP hosts; what the page itself names, if on its site); null on rows older than the column. Written by the store, read to find versions of one page.';
