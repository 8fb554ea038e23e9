import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { placesOf } from '#app/core/scenario/graph'
import { Button } from '../../primitives/button'
import { testWords } from '../../words/studio-test'
import type { Forced, PlayEvent } from './events-of'

export type EventLogProps = {
	definition: ScenarioDefinition
	events: PlayEvent[]
	backTo: (turn: number) => void
}

const words = testWords.log

/** Every turn so far with all that it did, the newest first, and a way back to before it. */
export function EventLog({ definition, events, backTo }: EventLogProps) {
	const { scenes, endings } = placesOf(definition)
	const titleOf = (id: string) =>
		filledPlainly(definition, scenes.get(id)?.title || endings.get(id)?.title || id)
	return (
		<section aria-labelledby="log-title" className="mt-6">
			<h3 id="log-title" className="mb-2 text-base">
				{testWords.logTitle}
			</h3>
			{events.length === 0 && <p className="text-sm text-ink-soft">{testWords.logNone}</p>}
			<ol reversed className="grid gap-3">
				{events.toReversed().map((event) => (
					<li key={event.number} className="rounded-lg border border-line p-3 text-sm">
						<p className="flex flex-wrap items-center justify-between gap-2">
							<span className="font-semibold">
								{testWords.turn(event.number)}: {titleOf(event.scene)}
							</span>
							<Button
								look="quiet"
								size="small"
								aria-label={testWords.backToLabel(event.number)}
								onClick={() => backTo(event.number)}
							>
								{testWords.backTo}
							</Button>
						</p>
						<p>
							<span className="text-ink-soft">{event.typed ? words.typed : words.said}:</span>{' '}
							{filledPlainly(definition, event.words)}{' '}
							<span className="font-mono text-xs text-ink-soft">{event.reply}</span>
						</p>
						<ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft">
							{told(event, titleOf).map((line) => (
								<li key={line}>{line}</li>
							))}
						</ul>
					</li>
				))}
			</ol>
		</section>
	)
}

function told(event: PlayEvent, titleOf: (id: string) => string): string[] {
	const { inCase, changes, mood, tone, respect, again, met, offers, critical, repairs, to, forced } = event
	const list = (say: (names: string) => string, names: string[]) =>
		names.length > 0 ? [say(names.join(', '))] : []
	return [
		words.tone(tone),
		words.respect(respect),
		...(again ? [words.again] : []),
		...(inCase === null ? [] : [words.inCase(inCase)]),
		...changes.map(({ name, before, after }) => words.values(name, before, after)),
		...(mood ? [words.mood(mood.before, mood.after)] : []),
		...list(words.meets, met),
		...list(words.offers, offers),
		...list(words.critical, critical),
		...list(words.repairs, repairs),
		words.to(titleOf(to)),
		...(forced ? [forcedTold(forced)] : []),
	]
}

function forcedTold(forced: Forced): string {
	return forced.by === 'patience' ? words.patience(forced.name) : words[forced.by]
}
