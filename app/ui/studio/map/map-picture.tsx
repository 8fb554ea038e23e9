import '@xyflow/react/dist/base.css'
import { ReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type ScenarioMap, waysIn } from '#app/core/writing/map/scenario-map'
import { Button } from '../../primitives/button'
import { mapWords } from '../../words/studio-map'
import { edgesOf, labelWidth, type MapAt, nodesOf } from './drawn'
import type { Facts } from './facts'
import { laidOut } from './layout'
import { isMoveKey, neighbour } from './neighbour'
import { LimitNode, type LimitNodeType, PlaceNode, type PlaceNodeType } from './place-node'
import { wayLabel } from './told'
import { type WayEdgeType, WayLine } from './way-line'

export type MapPictureProps = {
	map: ScenarioMap
	at: MapAt
	facts: Facts
	/** A place, or the line of a reply, was chosen. */
	onChoose: (place: string, reply: number | null) => void
}

const nodeTypes = { place: PlaceNode, limit: LimitNode }
const edgeTypes = { way: WayLine }
/** Below this nothing can be read: then it begins where one is, not with the whole. */
const leastReadable = 0.5

type Flow = ReactFlowInstance<PlaceNodeType | LimitNodeType, WayEdgeType>

/** The map drawn: boxes and lines that can be moved about, zoomed, and walked with the arrow keys. */
export default function MapPicture({ map, at, facts, onChoose }: MapPictureProps) {
	const hint = useId()
	const frame = useRef<HTMLDivElement>(null)
	const [flow, setFlow] = useState<Flow | null>(null)
	const [focused, setFocused] = useState<string | null>(null)
	const chosen = useRef<string | null>(null)
	const ways = useMemo(() => waysIn(map), [map])
	const laid = useMemo(() => {
		const labels = new Map(waysIn(map).map((way) => [way.id, labelWidth(wayLabel(map, way))]))
		return laidOut(map, (way) => labels.get(way) ?? 1)
	}, [map])
	const here = at && laid.boxes.has(at.place) ? at.place : null
	const focus = focused && laid.boxes.has(focused) ? focused : (here ?? map.places[0]?.id)
	const nodes = useMemo(
		() => nodesOf(map, laid, facts, at, { focus, hint }),
		[map, laid, facts, at, focus, hint],
	)
	const edges = useMemo(() => edgesOf(map, laid, facts, at), [map, laid, facts, at])

	useEffect(() => {
		const box = here === null ? undefined : laid.boxes.get(here)
		if (!flow || !box || chosen.current === here) return
		chosen.current = null
		const zoom = Math.max(flow.getZoom(), leastReadable)
		void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom, duration: motion() })
	}, [flow, here, laid])

	function choose(place: string, reply: number | null) {
		chosen.current = place
		setFocused(place)
		onChoose(place, reply)
	}

	function move(event: KeyboardEvent<HTMLDivElement>) {
		const node = event.target instanceof Element ? event.target.closest('.react-flow__node') : null
		const from = node?.getAttribute('data-id')
		if (!from) return
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault()
			choose(from, null)
		}
		if (!isMoveKey(event.key)) return
		event.preventDefault()
		const to = neighbour(from, event.key, ways, laid.boxes)
		const box = to === null ? undefined : laid.boxes.get(to)
		if (to === null || !box) return
		setFocused(to)
		for (const one of frame.current?.querySelectorAll<HTMLElement>('.react-flow__node') ?? [])
			if (one.dataset.id === to) one.focus({ preventScroll: true })
		void flow?.setCenter(box.x + box.width / 2, box.y + box.height / 2, {
			zoom: flow.getZoom(),
			duration: motion(),
		})
	}

	const begin = async (instance: Flow) => {
		setFlow(instance)
		await instance.fitView({ maxZoom: 1, minZoom: 0.1 })
		const first = laid.boxes.get(here ?? map.places[0]?.id ?? '')
		if (first && instance.getZoom() < leastReadable)
			void instance.setCenter(first.x + first.width / 2, first.y + first.height * 1.5, { zoom: 0.8 })
	}
	const toHere = () => {
		const box = laid.boxes.get(here ?? map.places[0]?.id ?? '')
		if (box)
			void flow?.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: 0.9, duration: motion() })
	}
	return (
		<div>
			<div className="mb-2 flex flex-wrap gap-2">
				<Button look="secondary" size="small" onClick={() => void flow?.zoomIn({ duration: motion() })}>
					{mapWords.zoomIn}
				</Button>
				<Button look="secondary" size="small" onClick={() => void flow?.zoomOut({ duration: motion() })}>
					{mapWords.zoomOut}
				</Button>
				<Button
					look="secondary"
					size="small"
					onClick={() => void flow?.fitView({ maxZoom: 1, duration: motion() })}
				>
					{mapWords.fit}
				</Button>
				<Button look="secondary" size="small" onClick={toHere}>
					{mapWords.toHere}
				</Button>
			</div>
			<p id={hint} className="mb-2 text-sm text-ink-soft">
				{mapWords.pictureHint}
			</p>
			{/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys pressed on the places inside */}
			<div
				ref={frame}
				onKeyDown={move}
				className="h-[min(36rem,70vh)] rounded-lg border border-line bg-paper [&_.react-flow__node]:rounded-lg"
			>
				<ReactFlow
					aria-label={mapWords.picture}
					nodes={nodes}
					edges={edges}
					nodeTypes={nodeTypes}
					edgeTypes={edgeTypes}
					onInit={(instance) => void begin(instance)}
					onNodeClick={(_, { id }) => choose(id, null)}
					onEdgeClick={(_, { source, id }) =>
						choose(source, ways.find((way) => way.id === id)?.replies[0] ?? null)
					}
					onNodeDoubleClick={toHere}
					minZoom={0.1}
					maxZoom={1.6}
					nodesDraggable={false}
					nodesConnectable={false}
					edgesFocusable={false}
					elementsSelectable={false}
					disableKeyboardA11y
					zoomOnScroll={false}
					zoomOnDoubleClick={false}
					preventScrolling={false}
					proOptions={{ hideAttribution: true }}
				/>
			</div>
		</div>
	)
}

/** How long a move takes, in ms: none at all for those who asked for less motion. */
const motion = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200)
