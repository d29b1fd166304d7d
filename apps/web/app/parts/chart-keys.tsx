'use client'

import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'

type Card = {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly href: string
}

/**
 * Hover, touch and arrow keys for a chart that is already drawn: each point carries its card's lines and the address of
 * its sentences as data attributes. With scripts off the picture, its titles and its table remain.
 */
export function ChartKeys({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState(false)
  const [card, setCard] = useState<Card | null>(null)
  const at = useRef(-1)
  const byTouch = useRef(false)
  useEffect(() => setReady(true), [])

  const points = (): SVGGElement[] =>
    [...(box.current?.querySelectorAll<SVGGElement>('[data-point]') ?? [])].filter(
      (point) => point.getClientRects().length > 0,
    )

  function show(index: number): void {
    const all = points()
    const point = all[Math.min(Math.max(index, 0), all.length - 1)]
    const svg = point?.ownerSVGElement
    if (point === undefined || svg === null || svg === undefined || box.current === null) return
    const matrix = svg.getScreenCTM()
    const [x = 0, y = 0] = (point.dataset.point ?? '').split(',').map(Number)
    if (matrix === null) return
    const screen = new DOMPoint(x, y).matrixTransform(matrix)
    const frame = box.current.getBoundingClientRect()
    at.current = all.indexOf(point)
    for (const other of all) other.toggleAttribute('data-on', other === point)
    setCard({
      x: screen.x - frame.left,
      y: screen.y - frame.top,
      lines: (point.dataset.card ?? '').split('\n'),
      href: point.dataset.href ?? '',
    })
  }

  function hide(): void {
    at.current = -1
    for (const point of points()) point.removeAttribute('data-on')
    setCard(null)
  }

  function nearest(event: PointerEvent): void {
    let best = { index: -1, distance: Number.POSITIVE_INFINITY }
    points().forEach((point, index) => {
      const r = point.getBoundingClientRect()
      // Across matters more than up and down: readers follow the line by its dates.
      const across = Math.max(r.left - event.clientX, event.clientX - r.right, 0)
      const down = Math.max(r.top - event.clientY, event.clientY - r.bottom, 0)
      const distance = across * 2 + down
      if (distance < best.distance) best = { index, distance }
    })
    if (best.distance < 60) show(best.index)
    else hide()
  }

  function onKey(event: KeyboardEvent): void {
    const last = points().length - 1
    const to: Record<string, number> = {
      ArrowRight: at.current + 1,
      ArrowLeft: at.current < 0 ? last : at.current - 1,
      Home: 0,
      End: last,
    }
    const index = to[event.key]
    if (index !== undefined) {
      event.preventDefault()
      show(index)
    } else if (event.key === 'Enter' && card !== null) open(card.href)
    else if (event.key === 'Escape') hide()
  }

  /** Goes to the sentences. Where they stand on this page, Esc leads back to the point they were opened from. */
  function open(href: string): void {
    const target = new URL(href, window.location.href)
    const sentences = document.getElementById(target.hash.slice(1))
    if (target.pathname !== window.location.pathname || sentences === null) {
      window.location.assign(href)
      return
    }
    const index = at.current
    window.location.hash = target.hash
    sentences.tabIndex = -1
    sentences.focus()
    const back = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      document.removeEventListener('keydown', back)
      box.current?.focus()
      box.current?.scrollIntoView({ block: 'center' })
      show(index)
    }
    document.addEventListener('keydown', back)
  }

  return (
    // biome-ignore lint: a chart is a group of points, moved through by key.
    <div
      ref={box}
      role="group"
      aria-label={ready ? `${label}: arrow keys move, Enter opens the sentences` : label}
      tabIndex={ready ? 0 : undefined}
      className="chart-keys relative mt-2"
      onKeyDown={onKey}
      onBlur={hide}
      onPointerMove={nearest}
      onPointerDown={(event) => {
        byTouch.current = event.pointerType === 'touch'
        nearest(event)
      }}
      onPointerLeave={() => !byTouch.current && hide()}
      // A finger cannot hover: its first tap shows the card, and the card's link opens the sentences.
      onClick={() => card !== null && !byTouch.current && open(card.href)}
    >
      {children}
      <div role="status" className="pointer-events-none absolute inset-0 overflow-visible">
        {card === null ? null : <CardBox card={card} width={box.current?.clientWidth ?? 0} />}
      </div>
    </div>
  )
}

function CardBox({ card, width }: { card: Card; width: number }) {
  // Beside the point, never over it: to its right in the left half, to its left in the right half.
  const right = card.x > width / 2
  return (
    <div
      className="absolute z-10 max-w-60 -translate-y-1/2 border border-ink bg-card px-3 py-2 text-sm shadow-md"
      style={{ top: card.y, ...(right ? { right: width - card.x + 14 } : { left: card.x + 14 }) }}
    >
      {card.lines.map((line, i) => (
        <p key={line} className={i === 0 ? 'font-semibold' : i === 1 ? 'text-muted' : 'text-dispute'}>
          {line}
        </p>
      ))}
      <a href={card.href} tabIndex={-1} className="pointer-events-auto text-muted">
        The sentences
      </a>
    </div>
  )
}
