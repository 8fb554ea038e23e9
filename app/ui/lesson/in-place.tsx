import { GoodIcon } from '../primitives/icons'
import { judgedWords } from '../words/judged'

/** Says that something is where it belongs; where there is little room by its sign alone, and to a screen reader. */
export function InPlace({ narrow = false }: { narrow?: boolean }) {
	return (
		<span className="ms-auto flex shrink-0 items-center gap-1 text-sm font-semibold text-good">
			<GoodIcon aria-hidden className="mt-0.5 size-5" />
			<span className={narrow ? 'sr-only' : 'max-sm:sr-only'}>{judgedWords.inPlace}</span>
		</span>
	)
}
