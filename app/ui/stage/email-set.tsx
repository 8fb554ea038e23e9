import { MailIcon } from '../primitives/icons'
import { stageWords } from '../words/stage'
import { FoldedPast } from './folded-past'
import { PastAside } from './past-item'
import { ReplyWords } from './reply-words'
import type { SetProps } from './set-props'
import type { StagePastView } from './stage-view'
import { WrittenBy } from './written-by'

/** Email: a subject, the letters before under each other, and the newest below. */
export function EmailSet({ stage, faceAlt, children }: SetProps) {
	const { channel, ended } = stage
	return (
		<div className="overflow-hidden rounded-xl border border-line bg-sheet shadow-soft">
			<div className="border-b border-line bg-primary-wash p-4 sm:px-5">
				<p className="mb-3 flex items-center gap-2 text-sm text-ink-soft">
					<MailIcon aria-hidden className="size-4 shrink-0" />
					{ended ? stageWords.ended[channel] : stageWords.channel[channel]}
				</p>
				<div className="flex items-center gap-3">
					<WrittenBy stage={stage} faceAlt={faceAlt} />
				</div>
			</div>
			<div className="p-4 sm:p-5">
				<FoldedPast past={stage.past} draw={(item) => <Letter item={item} />} />
				{children('letter')}
			</div>
		</div>
	)
}

function Letter({ item }: { item: StagePastView }) {
	if (item.kind === 'prose') return <p className="text-sm text-ink-soft italic">{item.text}</p>
	if (item.kind !== 'says' && item.kind !== 'reply') return <PastAside item={item} />
	const ours = item.kind === 'reply'
	return (
		<article className={ours ? 'rounded-lg bg-primary-wash p-4' : 'rounded-lg bg-sunk p-4'}>
			<p className="mb-1 text-sm font-semibold">{stageWords.from(ours ? stageWords.you : item.by)}</p>
			{ours ? <ReplyWords text={item.text} deed={item.deed} /> : <p>{item.text}</p>}
		</article>
	)
}
