import { isOneOf, wordSet } from '../bind/item.ts'
import type { Mention } from '../bind/mentions.ts'
import type { View } from '../bind/view.ts'
import type { Frame } from '../frames/frame.ts'
import { isEnergy } from '../lexicon/product-kind.ts'
import type { Reading } from './reading.ts'

const supplyOrSupplied = wordSet('supply|supplied|supplies|supplying')

/** Of OPEC, with or without its allies. */
const ofGroup = ({ areas }: Mention): boolean => areas.some((one) => one === 'OPEC' || one === 'OPEC+')

/**
 * "OPEC *supplied* 28 million bpd", "Nigeria's *supply* rose" in a text on output: what is put on the market, whoever buys
 * it, is what is made. With a buyer or a seller named it flows from one to the other.
 */
export function asOutput(view: View, frames: Frame[], { state }: Reading): Frame[] {
  const told = [state.last, state.lead].every((one) => one?.measure === 'production' && isEnergy(one.product))
  const made = frames.find((frame) => frame.cls === 'production' || frame.cls === 'sales')
  return frames.map((frame) =>
    ofMade(view, frame, made) ||
    (frame.cls === 'flow' &&
      isOneOf(view.items[frame.at], supplyOrSupplied) &&
      frame.partners.length === 0 &&
      (told || frame.ofWorld || view.mentions.some((m) => m.clause === frame.clause && ofGroup(m))) &&
      !view.mentions.some(
        (m) =>
          m.clause === frame.clause &&
          (['to', 'into'].includes(m.marker) || (m.marker === 'from' && !ofGroup(m))),
      ))
      ? { ...frame, cls: 'production' as const }
      : frame,
  )
}

const segments = wordSet('segment|segments|category')

/** "output fell 11%, above all in *the pickup segment*, which shrank 46%": the part of what is made, and of no market. */
const ofMade = (view: View, frame: Frame, made: Frame | undefined): boolean =>
  frame.cls === 'market' &&
  made?.cls === 'production' &&
  made.at < frame.at &&
  view.lang === 'en' &&
  isOneOf(view.items[frame.at], segments)
