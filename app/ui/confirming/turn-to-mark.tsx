import { QuotedReply } from '../debrief/quoted-reply'
import { Voice } from '../debrief/voice'
import { TextInput } from '../form/text-input'
import { Card } from '../primitives/card'
import { confirmingWords as words } from '../words/confirming'
import { stageWords } from '../words/stage'
import { MarkChoice } from './mark-choice'
import { fieldOf, type Given, type TypedTurn } from './typed-turn'

export type TurnToMarkProps = {
	turn: TypedTurn
	given: Given | undefined
	errorOf: (field: string) => string | undefined
}

/** One typed turn: what was said before it, the words, and the marks to give or to decide. */
export function TurnToMark({ turn, given, errorOf }: TurnToMarkProps) {
	const { move, compared, text } = turn
	const title = `turn-${move}`
	return (
		<Card as="section" labelledBy={title}>
			<h2 id={title} className="mb-3 text-lg">
				{words.turn(turn.turn, turn.sceneTitle)}
			</h2>
			<div className="words-block">
				{turn.said.map(({ by, text: line }) => (
					<Voice key={line} who={by}>
						<QuotedReply text={line} deed={null} />
					</Voice>
				))}
				<p className="text-sm text-ink-soft">{words.mood(stageWords.mood(turn.mood))}</p>
				<Voice who={words.wrote}>
					{text === '' ? <p>{words.erased}</p> : <QuotedReply text={text} deed={null} />}
				</Voice>
				{compared && <Found compared={compared} />}
			</div>
			{text !== '' && (
				<>
					{turn.dimensions.map((dimension) => (
						<MarkChoice
							key={dimension}
							dimension={dimension}
							move={move}
							scorer={compared?.scorer[dimension] ?? null}
							own={compared?.own[dimension] ?? null}
							chosen={given?.[dimension]}
							error={errorOf(fieldOf(dimension, move))}
						/>
					))}
					{compared && (
						<TextInput
							label={words.reason}
							hint={words.reasonHint}
							name={fieldOf('reason', move)}
							value={given?.reason}
							error={errorOf(fieldOf('reason', move))}
							rows={2}
							className="mt-4"
						/>
					)}
				</>
			)}
		</Card>
	)
}

/** What the scorer found, beside its marks. */
function Found({ compared }: { compared: NonNullable<TypedTurn['compared']> }) {
	const { taken, deed, scorer } = compared
	return (
		<>
			<Voice who={words.takenFor}>
				<QuotedReply text={taken} deed={deed} />
			</Voice>
			{!scorer.sure && scorer.capped === null && <p className="text-sm">{words.unsure}</p>}
			{scorer.capped && <p className="text-sm">{words.capped[scorer.capped]}</p>}
			{scorer.copied && <p className="text-sm">{words.copied}</p>}
		</>
	)
}
