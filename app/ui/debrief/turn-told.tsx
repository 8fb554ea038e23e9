import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { ThreeQuestions } from '../stage/three-questions'
import { debriefWords } from '../words/debrief'
import { pauseWords } from '../words/debrief-more'
import { Contest, type ContestProps } from './contest'
import { IdeaLink } from './idea-link'
import { Looked } from './looked'
import { QuotedReply } from './quoted-reply'
import { ReplyTold } from './reply-told'
import { Road } from './road'
import { SaidBefore } from './said-before'
import { Voice } from './voice'

export type TurnToldProps = {
	name: string
	turn: DebriefTurn
	lessonTitles: Readonly<Record<string, string>>
	/** Where the turn may be looked at again. */
	contest?: ContestProps | null
}

/** One turn: what was said on both sides, its marks in words, why, and what might have been said. */
export function TurnTold({ name, turn, lessonTitles, contest = null }: TurnToldProps) {
	return (
		<div className="words-block">
			<h4 className="text-base">{debriefWords.turn(turn.number, turn.sceneTitle)}</h4>
			<SaidBefore name={name} turn={turn} />
			{turn.pause && (
				<Voice who={pauseWords.told}>
					<ThreeQuestions />
				</Voice>
			)}
			<ReplyTold turn={turn} />
			<Looked looked={turn.looked} />
			{turn.again && <p className="text-sm text-ink-soft">{debriefWords.again}</p>}
			{turn.why && (
				<Voice who={debriefWords.why(name)}>
					<p>{turn.why}</p>
				</Voice>
			)}
			{turn.better && !isTold(turn, turn.better.text) && (
				<Voice who={debriefWords.better}>
					<QuotedReply text={turn.better.text} deed={turn.better.deed} />
					{turn.better.why && <p className="mt-1 text-ink-soft">{turn.better.why}</p>}
				</Voice>
			)}
			<Gains label={debriefWords.met} texts={turn.met} />
			<Gains label={debriefWords.offered} texts={turn.offered} />
			<Gains label={debriefWords.broke} texts={turn.critical} />
			<Road road={turn.road} />
			<IdeaLink lesson={turn.lesson} titles={lessonTitles} />
			{contest && <Contest {...contest} />}
		</div>
	)
}

/** Words that already stand beside what was typed. */
function isTold({ written }: DebriefTurn, words: string): boolean {
	return words !== '' && (written?.taken === words || written?.example === words) && written.wording !== null
}

function Gains({ label, texts }: { label: string; texts: string[] }) {
	if (texts.length === 0) return null
	return (
		<p className="text-sm">
			<span className="font-semibold">{label}</span> {texts.join('; ')}
		</p>
	)
}
