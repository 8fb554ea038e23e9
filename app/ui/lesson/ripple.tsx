import { thinkingWords } from '../words/thinking'

/** Word of mouth: how many hear of one visit. */
export function Ripple() {
	return (
		<section aria-label={thinkingWords.ripple} className="rounded-lg border border-line bg-sheet p-5">
			<p className="font-semibold text-primary">{thinkingWords.ripple}</p>
			<p className="mt-1">{thinkingWords.rippleClaim}</p>
		</section>
	)
}
