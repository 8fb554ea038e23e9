import { useEffect, useRef, useState } from 'react'
import { arranged, moved } from '#app/core/learning/arrangement'
import { placed } from '#app/core/learning/check'
import { buttonStyle } from '../primitives/button-style'
import { DownIcon, UpIcon } from '../primitives/icons'
import { judgedWords } from '../words/judged'
import { chosenNow } from './chosen-now'
import type { OrderListProps } from './order-numbers'
import { plainWords } from './plain-words'
import { StepRow } from './step-row'

const ways = [
	{ way: 'up', by: -1, Icon: UpIcon },
	{ way: 'down', by: 1, Icon: DownIcon },
] as const

/** The steps as a list in which buttons move them. The pressed button keeps the focus, and the new place is spoken. */
export function OrderSteps({ check, steps, fits, places, draw }: OrderListProps) {
	const fixed = new Set(fits)
	const [order, setOrder] = useState<readonly string[]>(() =>
		arranged(
			steps.map(({ id }) => id),
			chosenNow(check, places),
		),
	)
	const [spoken, setSpoken] = useState('')
	const pressed = useRef<string | null>(null)
	const words = new Map(steps.map(({ id, children }) => [id, children]))
	useEffect(() => {
		if (pressed.current !== null) document.getElementById(pressed.current)?.focus()
		pressed.current = null
	}, [order])
	const move = (id: string, button: string, next: readonly string[]) => {
		if (next === order) return
		pressed.current = button
		setOrder(next)
		setSpoken(judgedWords.nowAt(plainWords(words.get(id) ?? []), next.indexOf(id) + 1, next.length))
	}
	return (
		<>
			<ol className="list-none space-y-2 p-0">
				{order.map((id, at) => (
					<StepRow
						key={id}
						number={at + 1}
						words={draw(words.get(id) ?? [], true)}
						look={fixed.has(id) ? 'fixed' : 'open'}
					>
						<input type="hidden" name="choice" value={placed(id, String(at + 1))} />
						{!fixed.has(id) && (
							<span className="flex shrink-0 gap-1">
								{ways.map(({ way, by, Icon }) => {
									const button = `check-${check}-${id}-${way}`
									const next = moved(order, id, by, fixed)
									return (
										<button
											key={way}
											type="button"
											id={button}
											aria-label={judgedWords[way](plainWords(words.get(id) ?? []))}
											aria-disabled={next === order || undefined}
											onClick={() => move(id, button, next)}
											className={buttonStyle('secondary', 'small', 'size-11 px-0 aria-disabled:opacity-40')}
										>
											<Icon aria-hidden className="size-5" />
										</button>
									)
								})}
							</span>
						)}
					</StepRow>
				))}
			</ol>
			<p role="status" className="sr-only">
				{spoken}
			</p>
		</>
	)
}
