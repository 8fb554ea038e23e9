import { placed } from '#app/core/learning/check'
import { classes } from '../primitives/classes'
import { PairIcon } from '../primitives/icons'
import { judgedWords } from '../words/judged'
import type { Drawn } from './drawn'
import { InPlace } from './in-place'
import type { Lettered } from './match'
import { pickStyle } from './pick-style'
import { type Part, plainWords } from './plain-words'

export type MatchRowProps = {
	left: Part
	/** The answer that it was given. */
	place: string | undefined
	/** That answer belongs to it, and stays. */
	fits: boolean
	done: boolean
	rights: Lettered[]
	/** Answers that have found their line. */
	taken: ReadonlySet<string | undefined>
	draw: Drawn['draw']
}

/** One line, and the answer that belongs to it: to choose, or found. */
export function MatchRow({ left, place, fits, done, rights, taken, draw }: MatchRowProps) {
	const found = fits ? rights.find(({ id }) => id === place) : undefined
	return (
		<li
			className={classes(
				'rounded-md border p-3',
				found ? 'border-good bg-good-wash' : 'border-edge bg-paper shadow-soft',
			)}
		>
			<div className="flex items-start gap-3">
				<p className="min-w-0 flex-1 font-semibold">{draw(left.children, true)}</p>
				{found && !done && <InPlace />}
			</div>
			{found ? (
				<div className="mt-1 flex items-start gap-2">
					<PairIcon aria-hidden className="mt-1 size-5 shrink-0 text-good" />
					<p className="min-w-0">{draw(found.children, true)}</p>
					<input type="hidden" name="choice" value={placed(left.id, found.id)} />
				</div>
			) : (
				<select
					name="choice"
					aria-label={judgedWords.belongs(plainWords(left.children))}
					defaultValue={place === undefined ? '' : placed(left.id, place)}
					className={`${pickStyle} mt-2 w-full text-ellipsis`}
				>
					<option value="">{judgedWords.choose}</option>
					{rights.map((right) =>
						taken.has(right.id) ? null : (
							<option key={right.id} value={placed(left.id, right.id)}>
								{right.letter}: {plainWords(right.children)}
							</option>
						),
					)}
				</select>
			)}
		</li>
	)
}
