import { stageWords } from '../words/stage'
import { FoldedPast } from './folded-past'
import { PastAside } from './past-item'
import { ReplyWords } from './reply-words'
import type { StagePastView } from './stage-view'

/** The messages before this turn, ours on the right. */
export function Thread({ past }: { past: StagePastView[] }) {
	return (
		<FoldedPast past={past} draw={(item) => <Message item={item} />} place={(item) => sides[item.kind]} />
	)
}

function Message({ item }: { item: StagePastView }) {
	switch (item.kind) {
		case 'prose':
			return item.text
		case 'says':
			return (
				<>
					<span className="sr-only">{stageWords.saidBy(item.by)} </span>
					{item.text}
				</>
			)
		case 'reply':
			return (
				<>
					<span className="sr-only">{stageWords.saidBy(stageWords.you)} </span>
					<ReplyWords text={item.text} deed={item.deed} />
				</>
			)
		default:
			return <PastAside item={item} />
	}
}

const sides: Readonly<Partial<Record<StagePastView['kind'], string>>> = {
	prose: 'justify-self-center text-center text-sm text-ink-soft italic',
	says: 'max-w-[85%] justify-self-start rounded-xl rounded-es-sm border border-line bg-sheet px-4 py-2.5',
	reply: 'max-w-[85%] justify-self-end rounded-xl rounded-ee-sm bg-primary px-4 py-2.5 text-on-primary',
}
