import type { View } from '../bind/view.ts'

/** Whether a text tells its dollars by the bare sign alone, and names no others. */
export const plainDollars = (views: readonly View[]): boolean =>
  views.every((view) =>
    view.items.every(
      ({ quantity, text }) =>
        quantity?.unit == null || !/^[A-Z]{2}D$/.test(quantity.unit) || /^\$/.test(text),
    ),
  )
