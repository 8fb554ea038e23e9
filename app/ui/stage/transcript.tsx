import { Disclosure } from '../primitives/disclosure'
import { shortName } from '../words/short-name'
import { stageWords } from '../words/stage'
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

function PastItem({ item }: { item: StagePastView }) {
	if (item.kind === 'prose') return <p className="text-sm text-ink-soft italic">{item.text}</p>
	return (
		<p>
			<span className="font-semibold">
				{stageWords.saidBy(item.kind === 'reply' ? stageWords.you : shortName(item.by))}
			</span>{' '}
			{item.text}
		</p>
	)
}
