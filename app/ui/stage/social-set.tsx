import { PublicIcon } from '../primitives/icons'
import { stageWords } from '../words/stage'
import { FoldedPast } from './folded-past'
import { PastAside } from './past-item'
import { ReplyWords } from './reply-words'
import type { SetProps } from './set-props'
import type { StagePastView } from './stage-view'
import { WrittenBy } from './written-by'

/** A public page: who posted, that everybody can read it, and the answers one below the other. */
export function SocialSet({ stage, faceAlt, children }: SetProps) {
	const { channel, ended } = stage
	return (
		<div className="overflow-hidden rounded-xl border border-line bg-sheet shadow-soft">
			<div className="flex items-center gap-2 bg-primary px-4 py-2.5 text-sm font-semibold text-on-primary sm:px-5">
				<PublicIcon aria-hidden className="size-4 shrink-0" />
				<p>{ended ? stageWords.ended[channel] : stageWords.everybodyReads}</p>
			</div>
			<div className="flex items-center gap-3 border-b border-line p-4 sm:px-5">
				<WrittenBy stage={stage} faceAlt={faceAlt} />
			</div>
			<div className="bg-paper p-4 sm:p-5">
				<FoldedPast
					past={stage.past}
					draw={(item) => <Post item={item} />}
					place={(item) => (item.kind === 'reply' ? 'ms-6 sm:ms-10' : undefined)}
				/>
				{children('post')}
			</div>
		</div>
	)
}

function Post({ item }: { item: StagePastView }) {
	if (item.kind === 'prose') return <p className="text-sm text-ink-soft italic">{item.text}</p>
	if (item.kind !== 'says' && item.kind !== 'reply') return <PastAside item={item} />
	const ours = item.kind === 'reply'
	return (
		<article
			className={
				ours
					? 'rounded-lg border-s-4 border-primary bg-primary-wash px-4 py-3'
					: 'rounded-lg border border-line bg-sheet px-4 py-3'
			}
		>
			<p className="mb-1 text-sm font-semibold">{stageWords.saidBy(ours ? stageWords.you : item.by)}</p>
			{ours ? <ReplyWords text={item.text} deed={item.deed} /> : <p>{item.text}</p>}
		</article>
	)
}
