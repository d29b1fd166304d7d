/** The places in a list at which something holds, in their order. A `flatMap` would make a list for each entry of it. */
export function placesWhere<T>(list: readonly T[], holds: (one: T, at: number) => boolean): number[] {
  const found: number[] = []
  for (let at = 0; at < list.length; at += 1) if (holds(list[at] as T, at)) found.push(at)
  return found
}
