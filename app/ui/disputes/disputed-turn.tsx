import type { Points } from '#app/core/scenario/run'
import { MarkChoice } from '../confirming/mark-choice'
import { fieldOf, type Given, type MarkedDimension } from '../confirming/typed-turn'
import { MarkWord } from '../debrief/mark-word'
import { QuotedReply } from '../debrief/quoted-reply'
import { Voice } from '../debrief/voice'
import { Card } from '../primitives/card'
import { Disclosure } from '../primitives/disclosure'
import { Notice } from '../primitives/notice'
import { confirmingWords } from '../words/confirming'
import { disputesWords as words } from '../words/disputes'
import { stageWords } from '../words/stage'

type Marks = { tone: Points | null; respect: Points | null }

/** A contested turn. `compared` is there once one's own marks are in. */
export type DisputedTurn = {
	move: number
	turn: number
	sceneTitle: string
	/** `by` is null where the trainee spoke. */
	earlier: { by: string | null; text: string }[]
	said: { by: string; text: string }[]
	mood: string
	reply: string
	deed: string | null
	typed: boolean
	erased: boolean
	reason: string
	dimensions: MarkedDimension[]
	compared: { now: Marks; own: Marks; why: string | null; taken: string | null } | null
	mine: boolean
}

export type DisputedTurnProps = {
	turn: DisputedTurn
	given: Given | undefined
	errorOf: (field: string) => string | undefined
}

const whose = { yours: words.yours, first: words.first, both: words.both }

/** What was said before, the turn itself, why the trainee asks, and the marks to give or to decide. */
export function DisputedTurnToMark({ turn, given, errorOf }: DisputedTurnProps) {
	const { move, compared, earlier } = turn
	return (
		<Card as="section" labelledBy="turn-title">
			<h2 id="turn-title" className="mb-3 text-lg">
				{confirmingWords.turn(turn.turn, turn.sceneTitle)}
			</h2>
			{turn.mine && <Notice className="mb-4">{words.mine}</Notice>}
			{earlier.length > 0 && (
				<Disclosure look="line" summary={words.earlier} className="mb-4">
					<ol className="words-block">
						{earlier.map(({ by, text }, place) => (
							<li key={`${place}-${text}`}>
								<Voice who={by ?? words.trainee}>
									<QuotedReply text={text} deed={null} />
								</Voice>
							</li>
						))}
					</ol>
				</Disclosure>
			)}
			<Situation turn={turn} />
			{!turn.erased &&
				turn.dimensions.map((dimension) => (
					<MarkChoice
						key={dimension}
						dimension={dimension}
						move={move}
						scorer={compared?.now[dimension] ?? null}
						own={compared?.own[dimension] ?? null}
						chosen={given?.[dimension]}
						error={errorOf(fieldOf(dimension, move))}
						whose={whose}
						noLower
					/>
				))}
			{compared && isLower(compared) && <p className="mt-4 text-sm">{words.lower}</p>}
		</Card>
	)
}

function Situation({ turn }: { turn: DisputedTurn }) {
	const { compared, reply, deed, typed } = turn
	return (
		<div className="words-block">
			{turn.said.map(({ by, text }) => (
				<Voice key={text} who={by}>
					<QuotedReply text={text} deed={null} />
				</Voice>
			))}
			<p className="text-sm text-ink-soft">{confirmingWords.mood(stageWords.mood(turn.mood))}</p>
			<Voice who={typed ? words.typedIt : reply === '' ? words.did : words.saidIt}>
				{turn.erased ? <p>{words.erased}</p> : <QuotedReply text={reply} deed={deed} />}
			</Voice>
			<Voice who={words.reason}>
				<p className="wrap-anywhere whitespace-pre-line">
					{turn.reason === '' ? words.noReason : turn.reason}
				</p>
			</Voice>
			{compared && <Compared compared={compared} />}
		</div>
	)
}

function Compared({ compared }: { compared: NonNullable<DisputedTurn['compared']> }) {
	const { now, why, taken } = compared
	return (
		<>
			{taken !== null && taken !== '' && (
				<Voice who={words.taken}>
					<QuotedReply text={taken} deed={null} />
				</Voice>
			)}
			{why !== null && (
				<Voice who={words.why}>
					<p>{why}</p>
				</Voice>
			)}
			<Voice who={words.now}>
				<p className="flex flex-wrap gap-x-6 gap-y-1">
					<MarkWord label={confirmingWords.dimension.tone} points={now.tone} />
					<MarkWord label={confirmingWords.dimension.respect} points={now.respect} />
				</p>
			</Voice>
		</>
	)
}

function isLower({ now, own }: { now: Marks; own: Marks }): boolean {
	const under = (mine: Points | null, theirs: Points | null) =>
		mine !== null && theirs !== null && mine < theirs
	return under(own.tone, now.tone) || under(own.respect, now.respect)
}
