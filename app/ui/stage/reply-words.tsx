import { DeedIcon } from '../primitives/icons'
import { stageWords } from '../words/stage'

export type ReplyWordsProps = { text: string; deed: string | null }

/** What a reply says, and apart from it what is done: a hand and another voice, so that nobody takes it for words. */
export function ReplyWords({ text, deed }: ReplyWordsProps) {
	return (
		<>
			{text !== '' && <span className="block whitespace-pre-line">{text}</span>}
			{deed !== null && (
				<span className={text === '' ? 'flex gap-2 italic' : 'mt-1.5 flex gap-2 italic'}>
					<DeedIcon aria-hidden className="mt-1 size-4 shrink-0" />
					<span className="min-w-0">
						<span className="sr-only">{stageWords.youDo}</span> {deed}
					</span>
				</span>
			)}
		</>
	)
}
