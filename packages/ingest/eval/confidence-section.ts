import { threshold } from '../src/5-extract/confidence/confidence.ts'
import { crossValidated } from './confidence-fit.ts'
import { calibrationError, confidenceReport } from './confidence-report.ts'
import { confidenceRows } from './confidence-rows.ts'
import type { Section } from './section.ts'

/** How well the confidence of claims is calibrated, cross-validated by article on the gold text. */
export function confidenceSection(): Section {
  const all = confidenceRows()
  const chances = crossValidated(all.rows)
  return {
    title: 'Confidence of claims, cross-validated by article',
    lines: confidenceReport(all, chances, threshold),
    metrics: { 'confidence.calibration': 1 - calibrationError(all, chances) },
    skipped: all.skipped,
  }
}
