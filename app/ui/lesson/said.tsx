import type { ReactNode } from 'react'
import { classes } from '../primitives/classes'
import { thinkingWords } from '../words/thinking'

export type SaidProps = {
	by: string
	/** Whose words they are: theirs stand at the start, ours a little in. */
	side: 'theirs' | 'ours'
	/** Said so that it may hurt. */
	poor?: boolean
	children: ReactNode
}

/** One line of a talk: the name above it says who speaks, its place and its shape say it again. */
export function Said({ by, side, poor = false, children }: SaidProps) {
	return (
		<div className={side === 'ours' ? 'ms-6 sm:ms-10' : 'me-6 sm:me-10'}>
			<p className={classes('text-sm font-semibold text-ink-soft', side === 'ours' && 'text-end')}>
				{by}
				<span className="sr-only">{thinkingWords.says}</span>
			</p>
			<div
				className={classes(
					'words-block mt-0.5 rounded-lg border px-4 py-2.5 wrap-anywhere',
					side === 'ours' ? 'rounded-se-sm' : 'rounded-ss-sm border-line bg-sunk',
					side === 'ours' && (poor ? 'border-edge border-dashed bg-sheet' : 'border-primary bg-primary-wash'),
				)}
			>
				{children}
			</div>
		</div>
	)
}
