import { useMemo } from 'react'
import type { Bounds } from '#app/core/paths/bounds'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { placesOf } from '#app/core/scenario/graph'
import type { ScenarioWords } from '#app/core/scenario/words'
import { Button } from '../../primitives/button'
import { Notice } from '../../primitives/notice'
import { testWords } from '../../words/studio-test'
import { PreviewAnswer } from '../preview-answer'
import { PreviewBar } from '../preview-bar'
import { PreviewEnding } from '../preview-ending'
import { PreviewScene } from '../preview-scene'
import { EventLog } from './event-log'
import { eventsOf } from './events-of'
import { KeepRun } from './keep-run'
import type { PlayRules } from './play-rules'
import { StateForm } from './state-form'
import { StateInspector } from './state-inspector'
import type { Plays } from './use-plays'
import type { TestPlay } from './use-test-play'

export type PlayPartProps = {
	rules: PlayRules
	play: TestPlay
	bounds: readonly Bounds[]
	words: ScenarioWords | null
	/** Null where one may only look. */
	plays: Plays | null
}

/** The text that is being written, played from its start or from any state, with all that happens laid open. */
export function PlayPart({ rules, play, bounds, words, plays }: PlayPartProps) {
	const { run } = play
	const { definition } = run
	const stage = rules.stage(run)
	const events = useMemo(() => eventsOf(run), [run])
	const [plain, ...others] = bounds
	const result = plain ? () => rules.result(run, [plain, ...others]) : null
	return (
		<div>
			<PreviewBar definition={definition} preview={{ ...play, jumped: false }} />
			{play.jumped && <p className="mb-3 text-sm text-ink-soft">{testWords.isSet}</p>}
			<Stopped play={play} />
			<PreviewScene run={run} stage={stage} words={words} />
			{!stage.ended && <PreviewAnswer definition={definition} preview={play} stage={stage} />}
			{stage.ended && (
				<PreviewEnding
					definition={definition}
					preview={play}
					engine={{ result }}
					keep={(made) =>
						plays && <KeepRun key={run.ending} run={run} moves={play.moves} result={made} plays={plays} />
					}
				/>
			)}
			{stage.ended && play.jumped && <p className="mt-4 text-sm text-ink-soft">{testWords.keepNot}</p>}
			<StateForm definition={definition} run={run} setTo={play.setTo} />
			<StateInspector run={run} />
			<EventLog definition={definition} events={events} backTo={play.backTo} />
		</div>
	)
}

/** Where a changed text no longer lets the run go on. */
function Stopped({ play }: { play: TestPlay }) {
	const { planned, run } = play
	if (!planned.stopped) return null
	const { at, move } = planned.stopped
	const { scenes, endings } = placesOf(run.definition)
	const place = scenes.get(run.state.at)?.title || endings.get(run.state.at)?.title || run.state.at
	const what = move.kind === 'chosen' ? testWords.aReply(move.reply) : testWords.someWords
	const scene = filledPlainly(run.definition, place)
	return (
		<Notice kind="warn" announce className="mb-4">
			<p>
				{at === 0 ? testWords.stoppedFirst(what, scene) : testWords.stopped(run.turns.length, what, scene)}
			</p>
			<Button look="secondary" size="small" className="mt-2" onClick={play.goOn}>
				{testWords.goOn}
			</Button>
		</Notice>
	)
}
