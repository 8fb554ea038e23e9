import { actWords } from '#app/core/wording/acts'
import { Disclosure } from '../primitives/disclosure'
import { dimensionOrder } from '../wording/dimension-order'
import { tryWords } from '../words/try'
import { wordingWords } from '../words/wording'
import type { HeardView } from './try-types'

export type TeachingProps = {
	marks: HeardView['marks']
	teaching: NonNullable<HeardView['teaching']>
}

/** The parts of the marks, for trainers: exact marks, who gave them, and everything that would raise them. */
export function Teaching({ marks, teaching }: TeachingProps) {
	return (
		<Disclosure summary={tryWords.teachingTitle} look="line" className="mt-6">
			<p className="text-sm font-semibold">{tryWords.exact}</p>
			<p className="tabular-nums">
				{dimensionOrder.map((one) => `${wordingWords.dimension[one]} ${Math.round(marks[one])}`).join(' · ')}
			</p>
			<p className="text-sm text-ink-soft">{tryWords.by(teaching.scorer)}</p>
			<p className="mt-4 text-sm font-semibold">{tryWords.missingTitle}</p>
			{teaching.missing.length === 0 ? (
				<p>{tryWords.noneMissing}</p>
			) : (
				<ul className="list-disc ps-6">
					{teaching.missing.map(({ act, dimension, points }) => (
						<li key={`${act} ${dimension}`}>
							{actWords(act).name}: {wordingWords.part(dimension, points)}
						</li>
					))}
				</ul>
			)}
		</Disclosure>
	)
}
