import { graphlib, layout } from '@dagrejs/dagre'
import { type ScenarioMap, waysIn } from '#app/core/writing/map/scenario-map'

export type Point = { x: number; y: number }
/** The left upper corner of a box, and its size, in pixels. */
export type Box = Point & { width: number; height: number }
/** A line from border to border, and the middle of its label. */
export type Line = { points: Point[]; label: Point }
export type Laid = { boxes: Map<string, Box>; lines: Map<string, Line> }

export const placeSize = { width: 208, height: 124 }
export const limitSize = { width: 168, height: 40 }
export const labelHeight = 20

/** Where every place and every line of a map goes, from top to bottom. The same map is laid out the same. */
export function laidOut(map: ScenarioMap, labelWidth: (way: string) => number): Laid {
	const graph = new graphlib.Graph()
	graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 14, ranksep: 30, marginx: 16, marginy: 16 })
	graph.setDefaultEdgeLabel(() => ({}))
	for (const { id } of map.places) graph.setNode(id, { ...placeSize })
	for (const { id } of map.limits) graph.setNode(id, { ...limitSize })
	const ways = waysIn(map)
	for (const { id, from, to } of ways)
		graph.setEdge(from, to, { id, width: labelWidth(id), height: labelHeight, labelpos: 'c' })
	layout(graph)
	const boxes = new Map<string, Box>()
	for (const id of graph.nodes()) boxes.set(id, boxOf(graph.node(id)))
	const lines = new Map<string, Line>()
	for (const { id, from, to } of ways) {
		const points = pointsOf(graph.edge(from, to))
		const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 }
		lines.set(id, { points, label: pointOf(graph.edge(from, to)) ?? middle })
	}
	return { boxes, lines }
}

function boxOf(node: unknown): Box {
	const middle = pointOf(node) ?? { x: 0, y: 0 }
	const width = numberIn(node, 'width')
	const height = numberIn(node, 'height')
	return { x: middle.x - width / 2, y: middle.y - height / 2, width, height }
}

function pointsOf(edge: unknown): Point[] {
	const points = typeof edge === 'object' && edge !== null && 'points' in edge ? edge.points : []
	return Array.isArray(points) ? points.flatMap((point) => pointOf(point) ?? []) : []
}

function pointOf(thing: unknown): Point | null {
	const point = { x: numberIn(thing, 'x', Number.NaN), y: numberIn(thing, 'y', Number.NaN) }
	return Number.isNaN(point.x) || Number.isNaN(point.y) ? null : point
}

function numberIn(thing: unknown, name: string, otherwise = 0): number {
	if (typeof thing !== 'object' || thing === null) return otherwise
	const value: unknown = Object.entries(thing).find(([key]) => key === name)?.[1]
	return typeof value === 'number' ? value : otherwise
}
