import type { DebriefTurn } from '#app/core/assessment/debrief-types'
import { debriefWords } from '../words/debrief'
import { IdeaLink } from './idea-link'
import { MarkWord } from './mark-word'

export type TurnToldProps = {
	name: string
	turn: DebriefTurn
	lessonTitles: Readonly<Record<string, string>>
}

/** One turn: what was said on both sides, its marks in words, why, and what might have been said. */
export function TurnTold({ name, turn, lessonTitles }: TurnToldProps) {
	return (
		<div className="words-block">
			<h4 className="text-base">{debriefWords.turn(turn.number, turn.sceneTitle)}</h4>
			{turn.said.length > 0 && <Voice who={debriefWords.said(name)} text={turn.said.join(' ')} />}
			<Voice who={debriefWords.youSaid} text={turn.reply} />
			<p className="flex flex-wrap gap-x-6 gap-y-1">
				<MarkWord label={debriefWords.dimension.tone} points={turn.tone} />
				<MarkWord label={debriefWords.dimension.respect} points={turn.respect} />
			</p>
			{turn.again && <p className="text-sm text-ink-soft">{debriefWords.again}</p>}
			{turn.why && <Voice who={debriefWords.why(name)} text={turn.why} />}
			{turn.better && (
				<div>
					<Voice who={debriefWords.better} text={`“${turn.better.text}”`} />
					{turn.better.why && <p className="text-ink-soft">{turn.better.why}</p>}
				</div>
			)}
			<Gains label={debriefWords.met} texts={turn.met} />
			<Gains label={debriefWords.offered} texts={turn.offered} />
			<Gains label={debriefWords.broke} texts={turn.critical} />
			<IdeaLink lesson={turn.lesson} titles={lessonTitles} />
		</div>
	)
}

function Voice({ who, text }: { who: string; text: string }) {
	return (
		<p>
			<span className="block text-sm font-semibold text-ink-soft">{who}</span>
			{text}
		</p>
	)
}

function Gains({ label, texts }: { label: string; texts: string[] }) {
	if (texts.length === 0) return null
	return (
		<p className="text-sm">
			<span className="font-semibold">{label}</span> {texts.join('; ')}
		</p>
	)
}
