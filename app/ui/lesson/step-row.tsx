import type { ReactNode } from 'react'
import { classes } from '../primitives/classes'
import { InPlace } from './in-place'

export type StepRowProps = {
	number: number
	words: ReactNode
	/** open: to be moved; fixed: where it belongs, and so it stays; good: all are where they belong. */
	look: 'open' | 'fixed' | 'good'
	/** Hidden fields, and what moves it. */
	children?: ReactNode
}

/** One step with its place in the order. */
export function StepRow({ number, words, look, children }: StepRowProps) {
	return (
		<li
			className={classes(
				'flex min-h-14 items-center gap-3 rounded-md border px-3 py-2',
				look === 'open' ? 'border-edge bg-paper shadow-soft' : 'border-good bg-good-wash',
			)}
		>
			<span
				className={classes(
					'grid size-8 shrink-0 place-content-center rounded-full font-display font-semibold',
					look === 'open' ? 'bg-primary-wash text-primary' : 'bg-sheet text-good',
				)}
			>
				{number}
			</span>
			<span className="min-w-0 flex-1">{words}</span>
			{look === 'fixed' && <InPlace />}
			{children}
		</li>
	)
}
