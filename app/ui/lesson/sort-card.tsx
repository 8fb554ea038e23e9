import type { ReactNode } from 'react'
import { placed } from '#app/core/learning/check'
import { OnIcon } from '../primitives/icons'
import { textProp } from './drawn'
import { InPlace } from './in-place'
import type { Part } from './plain-words'

export type SortCardProps = {
	check: string
	card: string
	words: ReactNode
	piles: Part[]
	/** The pile it is on, or is about to go to. */
	pile: string | undefined
	/** heap: a card to place; pile: one that lies where it was put, with a way to put it elsewhere. */
	look: 'heap' | 'pile'
	/** It is where it belongs, and stays. */
	fits: boolean
	/** All are where they belong: there is no more to say of each. */
	done: boolean
	because: ReactNode
}

/** One card: its words, and a radio button for each pile. */
export function SortCard({ check, card, words, piles, pile, look, fits, done, because }: SortCardProps) {
	const id = `check-${check}-${card}`
	return (
		<fieldset
			aria-labelledby={id}
			data-card={card}
			className={
				look === 'heap'
					? 'flex min-w-0 flex-col justify-between rounded-md border border-edge bg-paper p-3 shadow-soft'
					: 'settles min-w-0 flex-1'
			}
		>
			<div className="flex items-start gap-2">
				<p id={id} className="min-w-0 flex-1">
					{words}
				</p>
				{fits && !done && <InPlace narrow />}
			</div>
			{fits && pile !== undefined ? (
				<input type="hidden" name={`choice.${card}`} value={placed(card, pile)} />
			) : (
				<div className={look === 'heap' ? 'mt-2 flex flex-wrap gap-2' : '-ms-2 flex flex-wrap gap-x-2'}>
					{piles.map(({ id: to, props }) => (
						<label key={to} htmlFor={`${id}-to-${to}`} className={look === 'heap' ? heapLabel : pileLabel}>
							<input
								id={`${id}-to-${to}`}
								type="radio"
								name={`choice.${card}`}
								value={placed(card, to)}
								data-pile={to}
								defaultChecked={pile === to}
								className={look === 'heap' ? 'size-5 shrink-0' : undefined}
							/>
							{look === 'pile' && <OnIcon aria-hidden className="size-4 shrink-0" />}
							{textProp(props, 'title')}
						</label>
					))}
				</div>
			)}
			{because && <div className="words-block mt-1 text-sm text-ink-soft">{because}</div>}
		</fieldset>
	)
}

const heapLabel =
	'motion-quick inline-flex min-h-11 items-center gap-2 rounded-md border border-edge bg-sheet px-3 py-1.5 text-sm font-semibold transition-colors hover:bg-primary-wash has-checked:border-primary has-checked:bg-primary-wash'
const pileLabel =
	'card-move inline-flex min-h-9 items-center gap-1 rounded-md px-2 text-sm text-primary hover:bg-primary-wash'
