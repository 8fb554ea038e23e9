import type { ReactNode } from 'react'
import { classes } from '../primitives/classes'
import { GoodIcon } from '../primitives/icons'
import { lessonWords } from '../words/lesson'

export type MomentLineProps = {
	check: string
	line: string
	by: string
	/** Whose words they are: theirs stand at the start, ours a little in. */
	side: 'theirs' | 'ours'
	/** Somebody else spoke before: the name is shown. */
	named: boolean
	chosen: boolean
	/** It was chosen, and is the one. */
	right: boolean
	words: ReactNode
	because: ReactNode
}

/** A line of a talk as something to choose. */
export function MomentLine({ check, line, by, side, named, chosen, right, words, because }: MomentLineProps) {
	const id = `check-${check}-${line}`
	const ours = side === 'ours'
	return (
		<div className={ours ? 'ms-6 sm:ms-14' : 'me-6 sm:me-14'}>
			<label
				htmlFor={id}
				className={classes(
					'motion-quick flex min-h-11 items-start gap-3 rounded-xl border-2 px-4 py-2.5 wrap-anywhere transition-colors hover:border-primary has-checked:border-primary has-checked:bg-primary-wash',
					ours ? 'rounded-se-sm bg-paper' : 'rounded-ss-sm bg-sunk',
					right ? 'border-good!' : 'border-line',
				)}
			>
				<input
					id={id}
					type="radio"
					name="choice"
					value={line}
					defaultChecked={chosen}
					required
					aria-describedby={because ? `${id}-because` : undefined}
					className="mt-1 size-5 shrink-0"
				/>
				<span className="min-w-0 flex-1">
					<span className={named ? 'block text-sm font-semibold text-ink-soft' : 'sr-only'}>{`${by}:`}</span>{' '}
					{words}
				</span>
				{right && (
					<span className="ms-auto flex shrink-0 items-center gap-1 text-sm font-semibold text-good">
						<GoodIcon aria-hidden className="size-5" />
						{lessonWords.right}
					</span>
				)}
			</label>
			{because && (
				<div id={`${id}-because`} className="words-block mt-1.5 border-s-4 border-line ps-4 text-ink-soft">
					{because}
				</div>
			)}
		</div>
	)
}
