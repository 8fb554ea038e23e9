import type { ReactNode } from 'react'
import { Disclosure } from '../primitives/disclosure'
import { stageWords } from '../words/stage'
import type { StagePastView } from './stage-view'

/** Messages that stay in sight; older ones fold, so that the newest is never far down a phone's page. */
const inSight = 4

export type FoldedPastProps = {
	past: StagePastView[]
	draw: (item: StagePastView) => ReactNode
	/** The class of an item's place in the list. */
	place?: (item: StagePastView) => string | undefined
}

/** The messages before this turn, drawn as their set draws them. */
export function FoldedPast({ past, draw, place }: FoldedPastProps) {
	const cut = past.length > inSight + 1 ? past.length - inSight : 0
	const list = (items: StagePastView[]) => (
		<ol className="mb-3 grid gap-3">
			{items.map((item, index) => (
				<li key={`${item.turn}-${index}`} className={place?.(item)}>
					{draw(item)}
				</li>
			))}
		</ol>
	)
	return (
		<>
			{cut > 0 && (
				<Disclosure look="line" summary={stageWords.earlier(cut)} className="mb-3">
					{list(past.slice(0, cut))}
				</Disclosure>
			)}
			{list(past.slice(cut))}
		</>
	)
}
