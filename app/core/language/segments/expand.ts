import type { Body } from '../body/read-body'
import type { DraftScene, DraftSegment, DraftUse, Placed } from '../draft'
import type { UseMade } from '../problem'
import type { Report } from '../report'
import { withTexts } from '../value-slots'
import { circularIn, type Segments } from './circles'
import { exitOf } from './exit-of'
import { type Names, namesIn, piecesOf } from './names-in'
import { renamedScene } from './renamed-scene'
import { sizes } from './size-of'

/** More of them than any passage could show; the least is what keeps a file from growing without end. */
export const mostScenes = 500
export const mostReplies = 2000

/** One use of a segment, as it was put in. `exits` says where each exit leads, null where that is not known. */
export type Instance = {
	made: UseMade
	/** The use around it. */
	within: Instance | null
	segment: DraftSegment
	use: DraftUse
	names: Names
	exits: ReadonlyMap<string, Placed<string> | null>
}

export type Expanded = { scenes: DraftScene[]; instances: Instance[] }

/** Where a piece is put in: in the scenario itself, or in a use. */
type Scope = { instance: Instance; params: ReadonlyMap<string, string> } | null

/**
 * Puts every use in place of its segment. What cannot be expanded is lost (`body.lost`), so that its names are not
 * called unknown; a scenario that would grow beyond all measure is reported, and none of its uses is expanded.
 */
export function expand(body: Body, bodyAt: number, segments: Segments, report: Report): Expanded {
	const endless = circularIn(segments, report)
	const whole = new Map([...segments].filter(([id]) => !endless.has(id)))
	const { scenes, replies, uses } = sizes(whole)(body)
	const instances: Instance[] = []
	const tooMany =
		Math.max(scenes, uses) > mostScenes
			? `${Math.max(scenes, uses)} scenes; ${mostScenes} is the most`
			: replies > mostReplies
				? `${replies} replies; ${mostReplies} is the most`
				: null
	if (tooMany === null) return { scenes: piecesOf(body).flatMap((piece) => putIn(piece, null)), instances }
	const [first] = body.uses
	report(
		'too-many-scenes',
		first?.at ?? bodyAt,
		first ? `With every <Use> in its place there are ${tooMany}.` : `There are ${tooMany}.`,
		first ? 'Use segments less often, or make two scenarios of it.' : 'Make two scenarios of it.',
	)
	for (const use of body.uses) lose(use)
	for (const { id } of body.scenes.slice(mostScenes)) if (id) body.lost.ids.add(id.value)
	return { scenes: body.scenes.slice(0, mostScenes), instances: [] }

	function putIn(piece: DraftScene | DraftUse, scope: Scope): DraftScene[] {
		if (!('segment' in piece)) {
			const name = piece.id && scope?.instance.names.places.get(piece.id.value)
			if (!scope || !piece.id || !name) return [piece]
			const { names } = scope.instance
			const own = { value: name, at: piece.id.at }
			const target = (to: Placed<string>) => targetIn(scope, to)
			return [renamedScene(piece, own, { names, params: scope.params, target })]
		}
		const segment = whole.get(piece.segment?.value ?? '')
		const id = piece.id && (scope ? scope.instance.names.places.get(piece.id.value) : piece.id.value)
		if (!segment || !id || !piece.id) {
			lose(piece)
			return []
		}
		const names = namesIn(segment, id)
		const texts = (name: string) => withTexts(piece.given.get(name)?.value ?? '', scope?.params ?? new Map())
		const params = new Map(segment.params.map(({ value }) => [value, texts(value)]))
		const exits = new Map(
			segment.exits.map(({ value }) => {
				const to = piece.given.get(value)
				return [value, to ? targetIn(scope, to) : null]
			}),
		)
		const made: UseMade = {
			use: id,
			segment: segment.id?.value ?? '',
			params: Object.fromEntries(params),
			scenes: segment.scenes.flatMap(({ id: from }) => {
				const to = from && names.places.get(from.value)
				return from && to ? [{ from: from.value, to }] : []
			}),
		}
		const instance: Instance = { made, within: scope?.instance ?? null, segment, use: piece, names, exits }
		instances.push(instance)
		const inside = { instance, params }
		const put = piecesOf(segment).flatMap((one) => putIn(one, inside))
		// Where it is entered is the use's own affair, and is reported there.
		const entry = { value: id, at: piece.id.at }
		return put.map((scene) => (scene.id?.value === id ? { ...scene, id: entry } : scene))
	}

	function lose(use: DraftUse): void {
		body.lost.replies = true
		if (use.id) body.lost.ids.add(use.id.value)
		for (const { value } of use.given.values()) body.lost.targets.add(value)
	}
}

function targetIn(scope: Scope, to: Placed<string>): Placed<string> | null {
	if (!scope) return to
	const { names, exits } = scope.instance
	const exit = exitOf(to.value)
	if (exit !== null) return exits.get(exit) ?? null
	const value = names.places.get(to.value)
	return value === undefined ? null : { value, at: to.at }
}
