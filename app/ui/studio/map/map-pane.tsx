import { useContext, useId, useMemo, useState } from 'react'
import { asMermaid } from '#app/core/paths/report/mermaid'
import { mapOfDefinition } from '#app/core/writing/map/map-of-definition'
import { mapOfReading } from '#app/core/writing/map/map-of-reading'
import { placeAt, problemsAt } from '#app/core/writing/map/map-places'
import type { ScenarioMap as Map } from '#app/core/writing/map/scenario-map'
import { spanAtPlace } from '#app/core/writing/span-at-place'
import { Notice } from '../../primitives/notice'
import { mapWords } from '../../words/studio-map'
import { type Checked, useBench } from '../bench/bench'
import { usePaths } from '../test/use-paths'
import { CopyMermaid } from './copy-mermaid'
import type { MapAt } from './drawn'
import { factsBy } from './facts'
import { MapTraineesContext } from './map-trainees'
import { PathsStanding } from './paths-standing'
import { ScenarioMap } from './scenario-map'

const ways = ['problems', 'coverage', 'trainees'] as const
type By = (typeof ways)[number]

/** The map of the draft on the bench, true to its text: also while that has errors. */
export function MapPane() {
	const { draft, checked, at: offset, goTo } = useBench()
	const id = useId()
	const [by, setBy] = useState<By>('problems')
	const trainees = useContext(MapTraineesContext)
	const paths = usePaths()
	const map = useMemo(() => mapOf(checked), [checked])
	const found = paths.run.found?.found.report.uncovered ?? null
	const facts = useMemo(() => {
		if (by === 'coverage') return factsBy({ by, uncovered: found })
		if (by === 'trainees') return factsBy({ by, trainees })
		return factsBy({ by, counts: countsOf(map, checked, draft.file) })
	}, [by, map, checked, draft.file, found, trainees])
	const at = useMemo(() => atIn(map, offset), [map, offset])

	function choose(place: string, reply: number | null) {
		const chosen = map.places.find((one) => one.id === place)
		const span =
			(reply === null ? null : chosen?.replies[reply]?.at) ??
			chosen?.at ??
			map.limits.find((one) => one.id === place)?.at
		if (span) goTo(span.start)
	}

	return (
		<section aria-label={mapWords.title} className="grid gap-4">
			<div className="flex flex-wrap items-end justify-between gap-3">
				<label htmlFor={id} className="flex flex-wrap items-center gap-2 text-sm">
					{mapWords.colour}
					<select
						id={id}
						value={by}
						onChange={(event) => setBy(ways.find((one) => one === event.currentTarget.value) ?? 'problems')}
						className="min-h-9 rounded-md border-2 border-edge bg-sheet px-2 text-sm text-ink"
					>
						{ways.map((one) => (
							<option key={one} value={one}>
								{mapWords.by[one]}
							</option>
						))}
					</select>
				</label>
				{checked?.play && (
					<CopyMermaid text={() => mermaidOf(checked, paths.outdated ? [] : (found ?? []))} />
				)}
			</div>
			{checked && !checked.play && <Notice kind="warn">{mapWords.fromText}</Notice>}
			{by === 'coverage' && <PathsStanding paths={paths} />}
			{by === 'trainees' && !trainees && <p className="text-sm text-ink-soft">{mapWords.noTrainees}</p>}
			<ScenarioMap map={map} at={at} facts={facts} onChoose={choose} />
		</section>
	)
}

export default MapPane

const empty: Map = { places: [], limits: [] }

/** From what the text compiles to; while it has errors, from the text itself. */
function mapOf(checked: Checked | null): Map {
	if (checked?.play) return mapOfDefinition(checked.play.definition, checked.reading)
	return checked?.reading ? mapOfReading(checked.reading) : empty
}

function countsOf(map: Map, checked: Checked | null, file: string) {
	const text = checked?.text ?? ''
	const own = (checked?.problems ?? []).filter((problem) => problem.file === file)
	return problemsAt(map, own, ({ line, column }) => spanAtPlace(text, line, column).start)
}

function atIn(map: Map, offset: number): MapAt {
	const found = placeAt(map, offset)
	if (!found) return null
	const reply = found.reply ? found.place.replies.indexOf(found.reply) : -1
	return { place: found.place.id, reply: reply < 0 ? null : reply }
}

function mermaidOf({ play }: Checked, uncovered: Parameters<typeof asMermaid>[1]['uncovered']): string {
	return play ? asMermaid(play.definition, { uncovered }) : ''
}
