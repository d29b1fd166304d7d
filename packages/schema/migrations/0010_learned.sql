-- What recurs over the pages of each site, so that boilerplate is known from page to page.

CREATE TABLE site_pages (
  site text COLLATE "C" PRIMARY KEY,
  pages real NOT NULL CHECK (pages > 0)
);
COMMENT ON TABLE site_pages IS 'How many pages of each site were counted for its recurring lines. Written by the store in the transaction of the page, read before the next pages are cleaned.';
COMMENT ON COLUMN site_pages.site IS 'Host without www.; written and read by the store.';
COMMENT ON COLUMN site_pages.pages IS 'Pages counted, the older ones weighed down; written and read by the store.';

CREATE TABLE site_lines (
  site text COLLATE "C" NOT NULL REFERENCES site_pages (site) ON DELETE CASCADE,
  line bigint NOT NULL,
  pages real NOT NULL CHECK (pages > 0),
  claimed boolean NOT NULL,
  PRIMARY KEY (site, line)
);
COMMENT ON TABLE site_lines IS 'On how many pages of a site each line stood. Lines of one page alone are forgotten as the counts decay. Written by the store in the transaction of the page, read before the next pages are cleaned.';
COMMENT ON COLUMN site_lines.site IS 'Host without www.; written and read by the store.';
COMMENT ON COLUMN site_lines.line IS 'First 64 bits of the SHA-256 of the line in lower case; written and read by the store.';
COMMENT ON COLUMN site_lines.pages IS 'Pages with the line, the older ones weighed down; written and read by the store.';
COMMENT ON COLUMN site_lines.claimed IS 'Whether a claim was ever read from the line: it is then removed only if it recurs on many pages. Written and read by the store.';
