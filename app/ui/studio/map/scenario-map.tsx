import { lazy, Suspense } from 'react'
import type { ScenarioMap as Map } from '#app/core/writing/map/scenario-map'
import { useHydrated } from '../../primitives/use-hydrated'
import { mapWords } from '../../words/studio-map'
import type { MapAt } from './drawn'
import type { Facts } from './facts'
import { MapTwin } from './map-twin'

// The picture brings a library along, which nobody loads but who looks at a map.
const MapPicture = lazy(() => import('./map-picture'))

export type ScenarioMapProps = {
	map: Map
	at: MapAt
	facts: Facts
	/** Null where there is no text beside it to go to. */
	onChoose: ((place: string, reply: number | null) => void) | null
}

/** A scenario as a list and as a picture, which say the same. */
export function ScenarioMap({ map, at, facts, onChoose }: ScenarioMapProps) {
	const drawn = useHydrated()
	if (map.places.length === 0) return <p>{mapWords.none}</p>
	return (
		<div className="grid gap-4">
			<MapTwin map={map} at={at} facts={facts} onChoose={onChoose} />
			{drawn ? (
				<Suspense
					fallback={
						<p role="status" data-coming>
							{mapWords.loading}
						</p>
					}
				>
					<MapPicture map={map} at={at} facts={facts} onChoose={onChoose ?? (() => {})} />
				</Suspense>
			) : (
				<p className="text-sm text-ink-soft">{mapWords.needsScripts}</p>
			)}
		</div>
	)
}
