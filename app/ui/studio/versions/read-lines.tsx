import type { WordNode } from '#app/core/scenario/words'
import { Words } from '../../lesson/words-view'
import { versionsWords } from '../../words/versions'

export type ReadLine = {
	id: string
	kind: 'prose' | 'later' | 'see' | 'says' | 'thinks'
	by: string | null
	/** The mood or condition it is said in. */
	only: string | null
	words: WordNode[]
}

/** What is said and shown in a scene, all moods one after another. */
export function ReadLines({ lines }: { lines: ReadLine[] }) {
	return (
		<div className="grid gap-2">
			{lines.map(({ id, kind, by, only, words }) =>
				by === null ? (
					<div key={id} className="words-block max-w-measure text-ink-soft">
						<Words nodes={words} />
					</div>
				) : (
					<div key={id} className="max-w-measure">
						<p className="text-sm text-ink-soft">
							<span className="font-semibold">{by}</span>
							{kind === 'thinks' && ` ${versionsWords.thinks}`}
							{only !== null && ` (${only})`}
						</p>
						<div className={kind === 'thinks' ? 'words-block text-ink-soft italic' : 'words-block'}>
							<Words nodes={words} />
						</div>
					</div>
				),
			)}
		</div>
	)
}
