import type { MapPlace, MapReply, ScenarioMap } from '#app/core/writing/map/scenario-map'
import { Disclosure } from '../../primitives/disclosure'
import { mapWords } from '../../words/studio-map'
import type { MapAt } from './drawn'
import { FactLine } from './fact-line'
import type { Facts } from './facts'
import { titleOf, wordsOf } from './told'

export type MapTwinProps = {
	map: ScenarioMap
	at: MapAt
	facts: Facts
	/** Null where there is no text to go to. */
	onChoose: ((place: string, reply: number | null) => void) | null
}

/** The map as a list that says all that the picture shows: each place, its replies, and where each leads. */
export function MapTwin({ map, at, facts, onChoose }: MapTwinProps) {
	const count = (kind: MapPlace['kind']) => map.places.filter((place) => place.kind === kind).length
	return (
		<Disclosure summary={mapWords.list(count('scene'), count('ending'))}>
			<ol aria-label={mapWords.listLabel} className="grid gap-4">
				{map.places.map((place) => (
					<li
						key={place.id}
						aria-current={at?.place === place.id ? 'location' : undefined}
						className="rounded-md border border-line p-3"
					>
						<p className="flex flex-wrap items-center gap-x-3 gap-y-1">
							<Chosen title={place.title} choose={onChoose && place.at && (() => onChoose(place.id, null))} />
							<span className="text-sm text-ink-soft">
								{mapWords.kinds[place.kind]}
								{place.title === place.id ? '' : `, ${place.id}`}
								{at?.place === place.id ? `. ${mapWords.here}` : ''}
							</span>
							<FactLine fact={facts.place(place)} />
						</p>
						{place.replies.length > 0 && (
							<ul className="mt-2 grid gap-2 ps-4">
								{place.replies.map((reply, number) => (
									<TwinReply
										key={reply.id ?? `place ${reply.at?.start ?? number}`}
										map={map}
										reply={reply}
										fact={facts.reply(place, reply)}
										choose={onChoose && reply.at && (() => onChoose(place.id, number))}
									/>
								))}
							</ul>
						)}
					</li>
				))}
				{map.limits.map(({ id, kind, turns, to }) => (
					<li key={id} className="rounded-md border border-dashed border-line p-3 text-sm">
						{mapWords.limit[kind](turns)}: {mapWords.leadsTo} {titleOf(map, to)}
					</li>
				))}
			</ol>
		</Disclosure>
	)
}

type TwinReplyProps = {
	map: ScenarioMap
	reply: MapReply
	fact: ReturnType<Facts['reply']>
	choose: (() => void) | null
}

function TwinReply({ map, reply, fact, choose }: TwinReplyProps) {
	const leads = reply.leads.map(
		({ to, when }) => titleOf(map, to) + (when === null ? '' : ` (${mapWords.when(when)})`),
	)
	return (
		<li className="text-sm">
			<Chosen title={wordsOf(reply)} choose={choose} quiet />
			<span className="block text-ink-soft">
				{leads.length > 0 ? `${mapWords.leadsTo} ${leads.join('; ')}` : mapWords.leadsNowhere}
			</span>
			{fact && <FactLine fact={fact} />}
		</li>
	)
}

type ChosenProps = { title: string; choose: (() => void) | null; quiet?: boolean }

/** A title that goes to its place in the text, where it has one. */
function Chosen({ title, choose, quiet = false }: ChosenProps) {
	if (!choose) return <span className={quiet ? '' : 'font-semibold'}>{title}</span>
	return (
		<button
			type="button"
			onClick={choose}
			aria-label={mapWords.goTo(title)}
			className={`min-h-6 text-start text-primary underline hover:text-primary-strong ${quiet ? '' : 'font-semibold'}`}
		>
			{title}
		</button>
	)
}
