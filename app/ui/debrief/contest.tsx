import { Form } from '@remix-run/react'
import type { Points } from '#app/core/scenario/run'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import { Disclosure } from '../primitives/disclosure'
import { contestWords as words } from '../words/contest'
import { ContestAnswer } from './contest-answer'
import { Voice } from './voice'

export type Marks = { tone: Points | null; respect: Points | null }
export type Asked = {
	state: 'open' | 'kept' | 'changed' | 'withdrawn'
	reason: string
	answer: string | null
	seen: boolean
	before: Marks
	blind: Marks | null
	after: Marks
}
/** A turn whose marks its trainee may have looked at again, and what came of that. */
export type ContestOfTurn = { turn: number; move: number; erased: boolean; asked: Asked | null }
/** The form as it came back. */
export type ContestRefused = { move: number; reason: string; problem: keyof typeof words.problems }
export type Contests = { someone: boolean; again: boolean; turns: ContestOfTurn[] }

export type ContestProps = {
	contest: ContestOfTurn
	someone: boolean
	refused: ContestRefused | null
}

/** "I see this turn differently". Posts `intent=contest` (move, reason), `contest-back` and `contest-seen` (move). */
export function Contest({ contest, someone, refused }: ContestProps) {
	const { move, asked } = contest
	if (asked?.state === 'open') return <Open move={move} reason={asked.reason} />
	if (asked && asked.state !== 'withdrawn')
		return <ContestAnswer move={move} asked={{ ...asked, state: asked.state }} />
	const problem = refused?.move === move ? words.problems[refused.problem] : undefined
	const id = `contest-${move}`
	return (
		<Disclosure
			look="line"
			summary={<span className="text-sm font-normal text-ink-soft">{words.summary}</span>}
			open={problem !== undefined}
			className="no-print"
		>
			{contest.erased || !someone ? (
				<p>{contest.erased ? words.erased : words.nobody}</p>
			) : (
				<Form method="post" noValidate preventScrollReset>
					{problem && <ErrorSummary problems={[{ field: id, text: problem }]} />}
					<p className="mb-4">{words.lead}</p>
					<input type="hidden" name="intent" value="contest" />
					<input type="hidden" name="move" value={move} />
					<TextInput
						label={words.reason}
						hint={words.reasonHint}
						name="reason"
						id={id}
						value={problem ? refused?.reason : asked?.reason}
						error={problem}
						rows={4}
					/>
					<SubmitButton look="secondary" match={{ intent: 'contest', move: String(move) }}>
						{words.act}
					</SubmitButton>
				</Form>
			)}
		</Disclosure>
	)
}

function Open({ move, reason }: { move: number; reason: string }) {
	return (
		<div className="words-block rounded-md bg-primary-wash p-4">
			<p className="font-semibold">{words.openTitle}</p>
			<p>{words.openText}</p>
			<Voice who={words.yourReason}>
				<p className="wrap-anywhere whitespace-pre-line">{reason}</p>
			</Voice>
			<Form method="post" preventScrollReset className="no-print">
				<input type="hidden" name="intent" value="contest-back" />
				<input type="hidden" name="move" value={move} />
				<SubmitButton look="secondary" size="small" match={{ intent: 'contest-back', move: String(move) }}>
					{words.withdraw}
				</SubmitButton>
			</Form>
		</div>
	)
}
