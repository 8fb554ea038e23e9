import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import { debriefMoreWords } from '../words/debrief-more'
import { QuotedReply } from './quoted-reply'
import { SaidBefore } from './said-before'
import { Voice } from './voice'

export type FirstWordsProps = { name: string; turn: DebriefTurn | undefined; greeting: string | null }

/** The opening turn on its own: both sides, how it reached them, and beside it how the house opens. */
export function FirstWords({ name, turn, greeting }: FirstWordsProps) {
	if (!turn) return null
	const { reply, deed } = turn
	const done = reply === '' && deed !== null
	return (
		<section aria-labelledby="first-words-title">
			<h3 id="first-words-title" className="mb-1 text-lg">
				{debriefMoreWords.firstTitle}
			</h3>
			<p className="mb-4 text-ink-soft">{debriefMoreWords.firstNote}</p>
			<div className="grid items-start gap-4 sm:grid-cols-2">
				<div className={greeting === null ? 'words-block sm:col-span-2' : 'words-block'}>
					<SaidBefore name={name} turn={turn} />
					<Voice who={done ? debriefWords.youDid : debriefWords.youSaid}>
						{reply === '' && !done ? <p>{debriefWords.erased}</p> : <QuotedReply text={reply} deed={deed} />}
					</Voice>
					{turn.why && (
						<Voice who={debriefWords.why(name)}>
							<p>{turn.why}</p>
						</Voice>
					)}
				</div>
				{greeting !== null && (
					<figure className="rounded-lg border-2 border-dashed border-line p-5">
						<figcaption className="mb-2 text-sm font-semibold text-ink-soft">
							{debriefMoreWords.greetingTitle}
						</figcaption>
						<blockquote className="text-lg">“{greeting}”</blockquote>
						<p className="mt-3 text-sm text-ink-soft">{debriefMoreWords.greetingNote}</p>
					</figure>
				)}
			</div>
		</section>
	)
}
