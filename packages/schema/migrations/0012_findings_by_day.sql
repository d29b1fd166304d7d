-- What follows from the figures is judged for every day on which they changed: one finding, or one derived value, may
-- hold over several spans of days.

ALTER TABLE findings
  DROP CONSTRAINT findings_series_id_period_scope_digest_held_excl,
  ADD CONSTRAINT findings_once EXCLUDE USING gist
    (series_id WITH =, period WITH =, scope WITH =, digest WITH =, known WITH &&, held WITH &&);
ALTER TABLE derivations
  DROP CONSTRAINT derivations_series_id_period_held_excl,
  ADD CONSTRAINT derivations_once EXCLUDE USING gist
    (series_id WITH =, period WITH =, known WITH &&, held WITH &&);
