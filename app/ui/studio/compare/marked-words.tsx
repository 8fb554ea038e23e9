import { diffWordsWithSpace } from 'diff'

/** Above this many characters words are not compared one by one. */
const most = 6000

/** A text in which the words that the other one has not are marked, by a line under them and for screen readers. */
export function MarkedWords({ text, other }: { text: string; other: string }) {
	const compared = other !== '' && text.length + other.length <= most
	const parts = compared
		? diffWordsWithSpace(other, text).filter(({ removed }) => !removed)
		: [{ value: text }]
	return (
		<span className="block font-mono text-sm whitespace-pre-wrap wrap-anywhere">
			{parts.map(({ value, ...part }, at) =>
				'added' in part && part.added ? (
					// A comparison never changes while it is shown.
					<mark key={at} className="bg-accent-wash font-semibold text-ink underline decoration-2">
						{value}
					</mark>
				) : (
					<span key={at}>{value}</span>
				),
			)}
		</span>
	)
}
