import { ProgressBar } from '../../primitives/progress-bar'
import { numbersWords as words } from '../../words/numbers'

/** A count of people, or that it is not shown. */
export function Count({ count }: { count: number | null }) {
	if (count === null) return <Withheld />
	return count === 0 ? words.nobody : count
}

/** A share of people as a bar with its words; or that it is not shown. */
export function Share({ label, count, of }: { label: string; count: number | null; of: number | null }) {
	if (count === null || of === null) return <Withheld />
	if (of === 0) return words.nobody
	return (
		<ProgressBar
			look="words"
			label={label}
			value={count}
			max={of}
			text={words.share(count, of)}
			className="min-w-36"
		/>
	)
}

export function Withheld() {
	return (
		<span className="text-ink-soft" title={words.withheldWhy}>
			{words.withheld}
		</span>
	)
}
