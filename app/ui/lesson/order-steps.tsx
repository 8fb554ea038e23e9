import { useEffect, useRef, useState } from 'react'
import { arranged, moved } from '#app/core/learning/arrangement'
import { placed } from '#app/core/learning/check'
import { buttonStyle } from '../primitives/button-style'
import { DownIcon, UpIcon } from '../primitives/icons'
import { judgedWords } from '../words/judged'
import { InPlace } from './in-place'
import type { OrderListProps } from './order-numbers'
import { plainWords } from './plain-words'

const step = { up: -1, down: 1 } as const
type Way = keyof typeof step

/** The steps as a list in which buttons move them. The pressed button keeps the focus, and the new place is spoken. */
export function OrderSteps({ check, steps, fits, places, draw }: OrderListProps) {
	const fixed = new Set(fits)
	const [order, setOrder] = useState<readonly string[]>(() =>
		arranged(
			steps.map(({ id }) => id),
			places,
		),
	)
	const [spoken, setSpoken] = useState('')
	const pressed = useRef<string | null>(null)
	const words = new Map(steps.map(({ id, children }) => [id, children]))
	useEffect(() => {
		if (pressed.current !== null) document.getElementById(pressed.current)?.focus()
		pressed.current = null
	}, [order])
	const move = (id: string, way: Way) => {
		const next = moved(order, id, step[way], fixed)
		if (next === order) return
		pressed.current = `check-${check}-${id}-${way}`
		setOrder(next)
		setSpoken(judgedWords.nowAt(plainWords(words.get(id) ?? []), next.indexOf(id) + 1, next.length))
	}
	return (
		<>
			<ol className="judged-list space-y-2">
				{order.map((id, at) => (
					<li key={id} className="judged-item flex items-center gap-3">
						<input type="hidden" name="choice" value={placed(id, String(at + 1))} />
						<span className="step-number">{at + 1}</span>
						<span className="min-w-0 flex-1">{draw(words.get(id) ?? [], true)}</span>
						{fixed.has(id) ? (
							<InPlace />
						) : (
							<span className="no-print flex shrink-0 gap-1">
								{(['up', 'down'] as const).map((way) => {
									const Icon = way === 'up' ? UpIcon : DownIcon
									return (
										<button
											key={way}
											type="button"
											id={`check-${check}-${id}-${way}`}
											aria-label={judgedWords[way](plainWords(words.get(id) ?? []))}
											aria-disabled={moved(order, id, step[way], fixed) === order}
											onClick={() => move(id, way)}
											className={buttonStyle('secondary', 'small', 'size-11 px-0')}
										>
											<Icon aria-hidden className="size-5" />
										</button>
									)
								})}
							</span>
						)}
					</li>
				))}
			</ol>
			<p role="status" className="sr-only">
				{spoken}
			</p>
		</>
	)
}
