import { Disclosure } from '../primitives/disclosure'
import { stageWords } from '../words/stage'
import { PastItem } from './past-item'
import type { StagePastView } from './stage-view'

export type TranscriptProps = { past: StagePastView[] }

/** What was said before, folded away until somebody wants it. Nothing at all in the first turn. */
export function Transcript({ past }: TranscriptProps) {
	if (past.length === 0) return null
	return (
		<Disclosure summary={stageWords.before} className="mt-6">
			<ol className="grid gap-3">
				{past.map((item, index) => (
					<li key={`${item.turn}-${index}`} className={item.kind === 'reply' ? 'ps-6' : undefined}>
						<PastItem item={item} />
					</li>
				))}
			</ol>
		</Disclosure>
	)
}
