import { paint } from '../../charts/paint.ts'

const key = { width: 28, height: 20, viewBox: '0 0 28 20', 'aria-hidden': true } as const

const entries = [
  {
    words: 'agreed value; a year’s lies over its year',
    mark: (
      <svg {...key}>
        <path d="M2,10H26" stroke={paint.accent} strokeWidth={5} strokeOpacity={0.28} />
        <circle cx={14} cy={10} r={4} fill={paint.accent} />
      </svg>
    ),
  },
  {
    words: 'total of several months, growing',
    mark: (
      <svg {...key}>
        <path d="M4,19V12H14V5H24V19Z" fill={paint.accent} fillOpacity={0.16} />
        <path d="M4,12H14M14,5H24" stroke={paint.accent} />
      </svg>
    ),
  },
  {
    words: 'disputed: ring, and what others say',
    mark: (
      <svg {...key}>
        <path d="M14,13V3" stroke={paint.dispute} strokeDasharray="2 2" />
        <path d="M8,3H20" stroke={paint.dispute} strokeWidth={2.5} />
        <circle cx={14} cy={13} r={5} fill={paint.paper} stroke={paint.dispute} strokeWidth={2.5} />
      </svg>
    ),
  },
  {
    words: '“over”: open upwards',
    mark: (
      <svg {...key}>
        <path d="M14,12V3M10.5,7L14,3L17.5,7" fill="none" stroke={paint.accent} strokeWidth={1.5} />
        <circle cx={14} cy={15} r={4} fill={paint.accent} />
      </svg>
    ),
  },
  {
    words: '“about”: soft band',
    mark: (
      <svg {...key}>
        <rect x={8} y={1} width={12} height={18} rx={6} fill={paint.accent} fillOpacity={0.16} />
        <circle cx={14} cy={10} r={4} fill={paint.accent} />
      </svg>
    ),
  },
  {
    words: 'target or forecast',
    mark: (
      <svg {...key}>
        <path d="M14,4.5L19.5,10L14,15.5L8.5,10Z" fill={paint.paper} stroke={paint.muted} strokeWidth={1.5} />
      </svg>
    ),
  },
  {
    words: 'event, keyed to the list below',
    mark: (
      <svg {...key}>
        <rect x={5} y={1} width={18} height={18} rx={9} fill={paint.paper} stroke={paint.ink} />
        <text x={14} y={14.5} textAnchor="middle" fontSize={12} fontWeight={600} fill={paint.ink}>
          1
        </text>
      </svg>
    ),
  },
]

/** What the marks of all charts mean, once a page. */
export function Legend() {
  return (
    <div className="mt-4 border-y border-rule py-2 text-xs text-muted">
      <ul aria-label="How to read the charts" className="flex flex-wrap gap-x-5 gap-y-1">
        {entries.map(({ words, mark }) => (
          <li key={words} className="flex items-center gap-1.5">
            {mark}
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
