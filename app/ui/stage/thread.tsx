import { Disclosure } from '../primitives/disclosure'
import { stageWords } from '../words/stage'
import type { StagePastView } from './stage-view'

/** Messages that stay in sight; older ones fold, so that the newest is never far down a phone's page. */
const inSight = 4

/** The messages before this turn, ours on the right. */
export function Thread({ past }: { past: StagePastView[] }) {
	const cut = past.length > inSight + 1 ? past.length - inSight : 0
	return (
		<>
			{cut > 0 && (
				<Disclosure look="line" summary={stageWords.earlier(cut)} className="mb-3">
					<Messages items={past.slice(0, cut)} />
				</Disclosure>
			)}
			<Messages items={past.slice(cut)} />
		</>
	)
}

function Messages({ items }: { items: StagePastView[] }) {
	return (
		<ol className="mb-3 grid gap-3">
			{items.map((item, index) => (
				<li key={`${item.turn}-${index}`} className={sides[item.kind]}>
					{item.kind !== 'prose' && (
						<span className="sr-only">
							{stageWords.saidBy(item.kind === 'reply' ? stageWords.you : item.by)}{' '}
						</span>
					)}
					{item.text}
				</li>
			))}
		</ol>
	)
}

const sides: Readonly<Record<StagePastView['kind'], string>> = {
	prose: 'justify-self-center text-center text-sm text-ink-soft italic',
	says: 'max-w-[85%] justify-self-start rounded-xl rounded-es-sm border border-line bg-sheet px-4 py-2.5',
	reply: 'max-w-[85%] justify-self-end rounded-xl rounded-ee-sm bg-primary px-4 py-2.5 text-on-primary',
}
