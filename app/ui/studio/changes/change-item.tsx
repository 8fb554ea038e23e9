import { Link } from '@remix-run/react'
import type { Change } from '#app/core/comparing/change'
import { changeSentence, changesWords, placeName } from '../../words/changes'
import { WordsChanged } from './words-changed'

/** One change: a sentence, where it is, and of words the old beside the new. */
export function ChangeItem({ change, to }: { change: Change; to: string | null }) {
	const { place } = change
	const title = place && (place.kind === 'reply' || place.kind === 'scene' || place.kind === 'ending')
	return (
		<li className="border-s-2 border-line ps-3">
			<p>
				{changeSentence(change)}
				{place && to !== null && (
					<>
						{' '}
						<Link to={to} className="no-print text-sm" aria-label={changesWords.go(placeName(place))}>
							{changesWords.goText}
						</Link>
					</>
				)}
			</p>
			{place && title && place.title !== '' && (
				<p className="text-sm text-ink-soft">
					{place.title}
					{place.scene !== null && ` (${changesWords.inScene(place.scene)})`}
				</p>
			)}
			{change.kind === 'words' && <WordsChanged from={change.from} to={change.to} />}
		</li>
	)
}
