import { readBody } from './body/read-body'
import { placesInText } from './checks/paths/places-in-text'
import { conditionPlaces } from './condition-places'
import { cutFront } from './front/cut-front'
import { emptyFront } from './front/empty-front'
import { readFront } from './front/read-front'
import { lineStarts, placeOf } from './places'
import { preflight } from './preflight'
import { openReport } from './report'
import { putIn } from './segments/put-in'

/**
 * Where things stand in a scenario's text, by the keys of a paths report: `scene <id>`, `ending <id>`, `reply <id>`,
 * `case <reply>#<number>`, `mood <mood>`, `line <id>`, and the keys of conditions. Lines and columns count from 1.
 */
export function writtenAt(text: string): ReadonlyMap<string, { line: number; column: number }> {
	const { report } = openReport('', text)
	const source = preflight(text, report)
	if (source === null) return new Map()
	const cut = cutFront(text, report)
	const body = readBody(source, cut.bodyAt, report)
	const front = readFront(cut, report, body.lost.ids)?.front ?? emptyFront
	const { scenes } = putIn(body, cut.bodyAt, report)
	const draft = { front, bodyAt: cut.bodyAt, ...body, scenes }
	const { ofBeat, ofReply, ofPlace } = placesInText(draft)
	const offsets = new Map(conditionPlaces(draft))
	const ending = new Set(body.endings.map(({ id }) => id?.value))
	for (const [id, at] of ofPlace) offsets.set(`${ending.has(id) ? 'ending' : 'scene'} ${id}`, at)
	for (const [id, at] of ofReply) offsets.set(`reply ${id}`, at)
	for (const [id, at] of ofBeat) offsets.set(`line ${id}`, at)
	for (const { mood } of front.mood) offsets.set(`mood ${mood.value}`, mood.at)
	for (const { id, cases } of scenes.flatMap(({ replies }) => replies))
		for (const [number, one] of cases.entries()) offsets.set(`case ${id?.value}#${number + 1}`, one.at)
	const starts = lineStarts(text)
	return new Map([...offsets].map(([key, at]) => [key, placeOf(starts, at)]))
}
