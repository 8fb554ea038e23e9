import type { Debrief } from '#app/core/assessment/debrief-types'
import { actWords } from '#app/core/wording/acts'
import { IdeaIcon } from '../primitives/icons'
import { debriefWords } from '../words/debrief'
import { typedWords } from '../words/typed'
import { IdeaLink } from './idea-link'
import { QuotedReply } from './quoted-reply'

export type ChangeProps = {
	change: Debrief['change']
	turns: Debrief['turns']
	lessonTitles: Readonly<Record<string, string>>
}

/** One thing to change, with words that might have landed better. */
export function Change({ change, turns, lessonTitles }: ChangeProps) {
	const wording = turns.find(({ number }) => number === change?.turn)?.written?.wording
	const [fix] = wording?.coaching.fixes ?? []
	return (
		<section aria-labelledby="change-title" className="words-block rounded-lg bg-accent-wash p-6">
			<h2 id="change-title" className="flex items-center gap-2 text-xl">
				<IdeaIcon aria-hidden className="size-6 text-accent-ink" />
				{debriefWords.changeTitle}
			</h2>
			{change ? (
				<>
					<p>
						{change.reply === '' ? debriefWords.didInTurn(change.turn) : debriefWords.changeTurn(change.turn)}
					</p>
					<QuotedReply text={change.reply} deed={change.deed} />
					{change.why && <p>{change.why}</p>}
					{fix && <p>{typedWords.fix(actWords(fix.act), fix.at !== null)}</p>}
					{change.better && (
						<>
							<p className="font-semibold">{debriefWords.changeBetter}</p>
							<QuotedReply text={change.better.text} deed={change.better.deed} />
							{change.better.why && <p>{change.better.why}</p>}
						</>
					)}
					<IdeaLink lesson={change.lesson} titles={lessonTitles} />
				</>
			) : (
				<p>{debriefWords.changeNone}</p>
			)}
		</section>
	)
}
