import type { Area } from '@factline/schema/vocabulary/areas'

/** Where a pipeline ends that serves one country alone; the text need not name it. */
export const routeEnds: Readonly<Record<string, Area>> = {
  'Power of Siberia': 'CN',
  'Power of Siberia 2': 'CN',
  'Far Eastern route': 'CN',
  'Far Eastern corridor': 'CN',
  'Central Asia-China': 'CN',
  'Nord Stream': 'DE',
  'Nord Stream 2': 'DE',
  'Blue Stream': 'TR',
}
