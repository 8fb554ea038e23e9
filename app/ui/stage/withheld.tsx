import { useId } from 'react'
import { stageWords } from '../words/stage'
import { ReplyWords } from './reply-words'
import type { StageView } from './stage-view'

/** Replies that cannot be had now, each with its reason: buttons that can be reached and read, and do nothing. */
export function Withheld({ withheld }: { withheld: StageView['withheld'] }) {
	const id = useId()
	if (withheld.length === 0) return null
	return (
		<section aria-labelledby={`${id}-title`} className="mt-2">
			<h3 id={`${id}-title`} className="mb-2 text-base font-semibold text-ink-soft">
				{stageWords.withheldTitle}
			</h3>
			<ul className="grid gap-3">
				{withheld.map(({ text, deed, reason }, place) => (
					<li key={place}>
						<button
							type="button"
							aria-disabled="true"
							aria-describedby={`${id}-${place}`}
							className="w-full cursor-not-allowed rounded-lg border-2 border-dashed border-line bg-sunk p-4 text-start text-ink-soft"
						>
							<ReplyWords text={text} deed={deed} />
						</button>
						<p id={`${id}-${place}`} className="mt-1 ps-4 text-sm text-ink">
							{reason}
						</p>
					</li>
				))}
			</ul>
		</section>
	)
}
