import { GoodIcon } from '../primitives/icons'
import { judgedWords } from '../words/judged'

/** Says that something is where it belongs. */
export function InPlace() {
	return (
		<span className="ms-auto flex shrink-0 items-center gap-1 text-sm font-semibold text-good">
			<GoodIcon aria-hidden className="size-5" />
			<span className="max-sm:sr-only">{judgedWords.inPlace}</span>
		</span>
	)
}
