import { Form } from '@remix-run/react'
import { SubmitButton } from '../form/submit-button'
import { contestWords as words } from '../words/contest'
import { debriefWords } from '../words/debrief'
import type { Asked, Marks } from './contest'
import { MarkWord } from './mark-word'
import { Voice } from './voice'

export type ContestAnswerProps = {
	move: number
	asked: Asked & { state: 'kept' | 'changed' }
}

/** What a trainer answered: their words, the marks before, those given blind, and those that count. */
export function ContestAnswer({ move, asked }: ContestAnswerProps) {
	const { state, reason, answer, before, blind, after, seen } = asked
	return (
		<div className="words-block rounded-md bg-primary-wash p-4">
			<p className="font-semibold">{words.state[state]}</p>
			<Voice who={words.answer}>
				<p className="wrap-anywhere whitespace-pre-line">{answer || words.answerErased}</p>
			</Voice>
			{reason !== '' && (
				<Voice who={words.yourReason}>
					<p className="wrap-anywhere whitespace-pre-line">{reason}</p>
				</Voice>
			)}
			<MarksOf who={words.before} marks={before} />
			{blind && <MarksOf who={words.blind} marks={blind} />}
			<MarksOf who={words.after} marks={after} />
			{blind && <p className="text-sm text-ink-soft">{words.higher}</p>}
			{!seen && (
				<Form method="post" preventScrollReset className="no-print">
					<input type="hidden" name="intent" value="contest-seen" />
					<input type="hidden" name="move" value={move} />
					<SubmitButton look="secondary" size="small" match={{ intent: 'contest-seen', move: String(move) }}>
						{words.seen}
					</SubmitButton>
				</Form>
			)}
		</div>
	)
}

function MarksOf({ who, marks }: { who: string; marks: Marks }) {
	return (
		<Voice who={who}>
			<p className="flex flex-wrap gap-x-6 gap-y-1">
				<MarkWord label={debriefWords.dimension.tone} points={marks.tone} />
				<MarkWord label={debriefWords.dimension.respect} points={marks.respect} />
			</p>
		</Voice>
	)
}
