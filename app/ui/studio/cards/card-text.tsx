import { useId, useRef, useState } from 'react'
import type { Span } from '#app/core/writing/reading'
import { classes } from '../../primitives/classes'
import type { Cards } from './use-cards'

export type CardTextProps = {
	cards: Cards
	label: string
	/** Seen, or for those who listen only, where the place says what it is. */
	quiet?: boolean
	hint?: string | undefined
	/** Where the words stand, in the reading. */
	span: Span
	shown: string
	written: (typed: string) => string
	rows?: number
}

const look =
	'block w-full rounded-md border-2 border-edge bg-sheet px-3 py-2 text-base text-ink read-only:bg-sunk field-sizing-content'

/** Words on a card. What is typed is in the text at once; while one types, one's own words stay as they are. */
export function CardText({ cards, label, quiet, hint, span, shown, written, rows = 2 }: CardTextProps) {
	const id = useId()
	const [typed, setTyped] = useState<string | null>(null)
	// While one types, the place is known to the letter: nothing has to be worked out from a reading that is behind.
	const place = useRef<{ text: string; readText: string; span: Span } | null>(null)
	function change(value: string) {
		setTyped(value)
		const { text: before, readText } = cards
		const own = place.current?.text === before && place.current.readText === readText ? place.current : null
		const here = own?.span ?? cards.now(span)
		const put = written(value)
		if (put === before.slice(here.start, here.end)) return
		const text = before.slice(0, here.start) + put + before.slice(here.end)
		place.current = { text, readText, span: { start: here.start, end: here.start + put.length } }
		cards.edit([{ ...here, text: put }])
	}
	const common = {
		id,
		readOnly: !cards.mayWrite,
		value: typed ?? shown,
		'aria-describedby': hint ? `${id}-hint` : undefined,
		onFocus: () => cards.goTo(cards.now(span).start),
		onBlur: () => {
			setTyped(null)
			place.current = null
		},
		onChange: ({ target }: { target: { value: string } }) => change(target.value),
		className: look,
	}
	return (
		<div className="min-w-0">
			<label htmlFor={id} className={classes('mb-1 block text-sm font-semibold', quiet && 'sr-only')}>
				{label}
			</label>
			{rows === 1 ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />}
			{hint && (
				<p id={`${id}-hint`} className="mt-1 text-xs text-ink-soft">
					{hint}
				</p>
			)}
		</div>
	)
}
