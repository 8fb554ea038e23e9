import { shortName } from '../words/short-name'
import { stageWords } from '../words/stage'
import { ChannelLine } from './channel-line'
import { LaterLine } from './later-line'
import { ReplyWords } from './reply-words'
import { SeenCard } from './seen-card'
import type { StagePastView } from './stage-view'

/** One thing that was said or done before, as a line of a script: the name, then the words. */
export function PastItem({ item }: { item: StagePastView }) {
	switch (item.kind) {
		case 'prose':
			return <p className="text-sm text-ink-soft italic">{item.text}</p>
		case 'reply':
			return (
				<div>
					{/* A deed alone is not said by anybody. */}
					{item.text !== '' && <span className="font-semibold">{stageWords.saidBy(stageWords.you)}</span>}{' '}
					<ReplyWords text={item.text} deed={item.deed} />
				</div>
			)
		case 'says':
			return (
				<p>
					<span className="font-semibold">{stageWords.saidBy(shortName(item.by))}</span> {item.text}
				</p>
			)
		default:
			return <PastAside item={item} />
	}
}

export type PastAsideProps = { item: Exclude<StagePastView, { kind: 'prose' | 'says' | 'reply' }> }

/** What nobody said: time that passed, what there was to see, another channel. Looks alike on every set. */
export function PastAside({ item }: PastAsideProps) {
	if (item.kind === 'later') return <LaterLine>{item.text}</LaterLine>
	if (item.kind === 'channel') return <ChannelLine channel={item.channel} />
	return (
		<SeenCard title={item.title}>
			<p className="whitespace-pre-line">{item.text}</p>
		</SeenCard>
	)
}
