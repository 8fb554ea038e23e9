import { changesWords } from '../../words/changes'

/** Old words beside new ones; of what came or went only that. */
export function WordsChanged({ from, to }: { from: string; to: string }) {
	const both = from !== '' && to !== ''
	return (
		<dl className="mt-1 grid gap-1 text-sm sm:grid-cols-[auto_1fr] sm:gap-x-3">
			{from !== '' && (
				<>
					<dt className="font-semibold text-ink-soft">
						{both ? changesWords.before : changesWords.goneWords}
					</dt>
					<dd className="max-w-measure break-words whitespace-pre-line text-ink-soft">
						<del className="decoration-1">{from}</del>
					</dd>
				</>
			)}
			{to !== '' && (
				<>
					<dt className="font-semibold text-ink-soft">{both ? changesWords.after : changesWords.newWords}</dt>
					<dd className="max-w-measure break-words whitespace-pre-line">
						<ins className="no-underline">{to}</ins>
					</dd>
				</>
			)}
		</dl>
	)
}
